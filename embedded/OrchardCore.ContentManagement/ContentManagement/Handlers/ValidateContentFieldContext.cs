namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when an item is checked.</summary>
/// <param name="contentItem">The item.</param>
public class ValidateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The result that handlers add errors to.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}
