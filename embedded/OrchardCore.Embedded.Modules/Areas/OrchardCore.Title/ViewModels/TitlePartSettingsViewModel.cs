using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

internal class TitlePartSettingsViewModel
{
    public TitlePartOptions Options { get; set; }

    public string? Pattern { get; set; }

    public bool RenderTitle { get; set; }

    public string? Placeholder { get; set; }
}
