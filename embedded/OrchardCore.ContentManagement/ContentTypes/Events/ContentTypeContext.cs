using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

/// <summary>An event of a content type.</summary>
public class ContentTypeContext
{
    /// <summary>The type.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}
