namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when a draft of an item is saved.</summary>
/// <param name="contentItem">The item.</param>
public class SaveDraftContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
