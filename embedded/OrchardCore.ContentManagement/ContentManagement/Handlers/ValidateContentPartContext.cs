using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the part events raised when an item is checked.</summary>
/// <param name="contentItem">The item of the part.</param>
public class ValidateContentPartContext(ContentItem contentItem) : ValidateContentContext(contentItem)
{
    /// <summary>The attachment of the part to the type.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}
