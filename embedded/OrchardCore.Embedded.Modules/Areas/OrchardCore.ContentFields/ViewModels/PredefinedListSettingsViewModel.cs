using OrchardCore.ContentFields.Settings;

namespace OrchardCore.ContentFields.ViewModels;

internal class PredefinedListSettingsViewModel
{
    public string? OptionLines { get; set; }

    public EditorOption Editor { get; set; }

    public string? DefaultValue { get; set; }
}
