namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when a new item gets its default values.</summary>
/// <param name="contentItem">The item.</param>
public class InitializingContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
