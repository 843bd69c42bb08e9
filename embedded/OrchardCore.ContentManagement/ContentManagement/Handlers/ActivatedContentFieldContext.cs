namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item has got its parts.</summary>
/// <param name="contentItem">The item of the field.</param>
public class ActivatedContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
