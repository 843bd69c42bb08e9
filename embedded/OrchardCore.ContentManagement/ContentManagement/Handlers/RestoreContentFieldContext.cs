namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an earlier version of an item is restored.</summary>
/// <param name="contentItem">The item of the field.</param>
public class RestoreContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
