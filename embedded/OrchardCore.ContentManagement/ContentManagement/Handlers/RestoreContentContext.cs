namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an earlier version of an item is restored.</summary>
/// <param name="contentItem">The item.</param>
public class RestoreContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
