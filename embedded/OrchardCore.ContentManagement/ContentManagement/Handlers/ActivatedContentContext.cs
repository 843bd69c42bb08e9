namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item has got its parts.</summary>
/// <param name="contentItem">The item.</param>
public class ActivatedContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
