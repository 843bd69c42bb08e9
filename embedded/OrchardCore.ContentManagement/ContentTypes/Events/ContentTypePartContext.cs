namespace OrchardCore.ContentTypes.Events;

/// <summary>An event of an attachment.</summary>
public class ContentTypePartContext
{
    /// <summary>The name of the type.</summary>
    public string ContentTypeName { get; set; } = null!;

    /// <summary>The name of the part.</summary>
    public string ContentPartName { get; set; } = null!;
}
