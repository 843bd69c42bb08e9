using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the event raised when an item gets its parts.</summary>
/// <param name="contentItem">The item.</param>
public class ActivatingContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The name of the content type.</summary>
    public string ContentType { get; set; } = null!;

    /// <summary>The definition of the content type.</summary>
    public ContentTypeDefinition Definition { get; set; } = null!;
}
