namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is imported.</summary>
/// <param name="contentItem">The imported item.</param>
/// <param name="originalContentItem">The stored version that the import changes, if there is one.</param>
public class ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = null) : ContentContextBase(contentItem)
{
    /// <summary>The stored version that the import changes, if there is one.</summary>
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}
