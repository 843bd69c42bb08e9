namespace OrchardCore.Autoroute.ViewModels;

internal class AutoroutePartSettingsViewModel
{
    public bool AllowCustomPath { get; set; }

    public string? Pattern { get; set; }

    public bool ShowHomepageOption { get; set; }

    public bool AllowUpdatePath { get; set; }

    public bool AllowRouteContainedItems { get; set; }
}
