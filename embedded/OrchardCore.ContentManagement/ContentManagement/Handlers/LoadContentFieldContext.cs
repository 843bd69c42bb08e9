namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is loaded from the store.</summary>
/// <param name="contentItem">The item of the field.</param>
public class LoadContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
