namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is created in the store.</summary>
/// <param name="contentItem">The item.</param>
public class CreateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
