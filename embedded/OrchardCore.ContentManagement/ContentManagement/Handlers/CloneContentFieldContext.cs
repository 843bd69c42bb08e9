namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is copied.</summary>
/// <param name="contentItem">The original.</param>
/// <param name="cloneContentItem">The copy.</param>
public class CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}
