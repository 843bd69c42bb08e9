namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is published or unpublished.</summary>
/// <param name="contentItem">The version to publish or unpublish.</param>
/// <param name="previousContentItem">The version that was published before, if any.</param>
public class PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The version that becomes the published one.</summary>
    public ContentItem PublishingItem { get; set; } = contentItem;

    /// <summary>The version that was published before, if any.</summary>
    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    /// <summary>Set to stop the operation.</summary>
    public bool Cancel { get; set; }
}
