namespace OrchardCore.ContentTypes.ViewModels;

internal class ContentTypeSettingsViewModel
{
    public string? DisplayName { get; set; }

    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    public bool Draftable { get; set; }

    public bool Versionable { get; set; }

    public bool Securable { get; set; }

    public string? Stereotype { get; set; }

    public string? Description { get; set; }

    public string? Category { get; set; }
}
