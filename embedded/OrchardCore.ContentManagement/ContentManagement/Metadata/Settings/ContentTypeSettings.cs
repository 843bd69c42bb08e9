namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>The settings of a content type.</summary>
public class ContentTypeSettings
{
    /// <summary>Whether people may create items.</summary>
    public bool Creatable { get; set; }

    /// <summary>Whether items are listed.</summary>
    public bool Listable { get; set; }

    /// <summary>Whether items have drafts.</summary>
    public bool Draftable { get; set; }

    /// <summary>Whether items have versions.</summary>
    public bool Versionable { get; set; }

    /// <summary>What items are used as; empty for ordinary content.</summary>
    public string? Stereotype { get; set; }

    /// <summary>Whether the type has permissions of its own.</summary>
    public bool Securable { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The category under which the type is offered.</summary>
    public string? Category { get; set; }

    /// <summary>The picture that stands for the type.</summary>
    public string? ThumbnailPath { get; set; }
}
