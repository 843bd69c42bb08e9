namespace OrchardCore.ContentTypes.ViewModels;

internal class ContentPartSettingsViewModel
{
    public bool Attachable { get; set; }

    public bool Reusable { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }
}
