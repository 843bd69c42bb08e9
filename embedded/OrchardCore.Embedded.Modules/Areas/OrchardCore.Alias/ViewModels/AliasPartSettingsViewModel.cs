using OrchardCore.Alias.Settings;

namespace OrchardCore.Alias.ViewModels;

internal class AliasPartSettingsViewModel
{
    public string? Pattern { get; set; }

    public AliasPartOptions Options { get; set; }
}
