namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when a new item gets its default values.</summary>
/// <param name="contentItem">The item of the field.</param>
public class InitializingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
