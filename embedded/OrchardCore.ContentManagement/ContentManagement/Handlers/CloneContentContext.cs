namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is copied.</summary>
/// <param name="contentItem">The original.</param>
/// <param name="cloneContentItem">The copy.</param>
public class CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
