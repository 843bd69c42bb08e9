namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Which settings the editor of a content type offers.</summary>
public class ContentTypeDefinitionDriverOptions
{
    /// <summary>Whether "creatable" is offered.</summary>
    public bool ShowCreatable { get; set; } = true;

    /// <summary>Whether "listable" is offered.</summary>
    public bool ShowListable { get; set; } = true;

    /// <summary>Whether "draftable" is offered.</summary>
    public bool ShowDraftable { get; set; } = true;

    /// <summary>Whether "versionable" is offered.</summary>
    public bool ShowVersionable { get; set; } = true;

    /// <summary>Whether "securable" is offered.</summary>
    public bool ShowSecurable { get; set; } = true;

    /// <summary>The stereotypes offered.</summary>
    public IEnumerable<StereotypeDescription>? Stereotypes { get; set; }

    /// <summary>The categories offered.</summary>
    public IEnumerable<string>? Categories { get; set; }
}
