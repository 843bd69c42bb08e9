namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is imported.</summary>
/// <param name="contentItem">The imported item.</param>
/// <param name="originalContentItem">The stored version that the import changes, if there is one.</param>
public class ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null) : ContentFieldContextBase(contentItem)
{
    /// <summary>The stored version that the import changes, if there is one.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}
