namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when a draft of an item is saved.</summary>
/// <param name="contentItem">The item of the field.</param>
public class SaveDraftContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
