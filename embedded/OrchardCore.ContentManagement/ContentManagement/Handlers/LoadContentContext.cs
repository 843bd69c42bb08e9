namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is loaded from the store.</summary>
/// <param name="contentItem">The item.</param>
public class LoadContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
