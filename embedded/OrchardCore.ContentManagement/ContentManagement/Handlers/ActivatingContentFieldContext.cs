namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field event raised when an item gets its parts.</summary>
/// <param name="contentItem">The item of the field.</param>
public class ActivatingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
