namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is changed.</summary>
/// <param name="contentItem">The item.</param>
public class UpdateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The changed item.</summary>
    public ContentItem UpdatingItem { get; set; } = contentItem;
}
