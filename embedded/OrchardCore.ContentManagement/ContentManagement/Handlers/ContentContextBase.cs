namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What the contexts of all content events have in common.</summary>
public class ContentContextBase
{
    /// <summary>Creates the context of an item.</summary>
    /// <param name="contentItem">The item that the event is about.</param>
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item that the event is about.</summary>
    public ContentItem ContentItem { get; }
}
