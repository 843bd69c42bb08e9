namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is changed.</summary>
/// <param name="contentItem">The item.</param>
public class UpdateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The changed item.</summary>
    public ContentItem UpdatingItem { get; set; } = contentItem;
}
