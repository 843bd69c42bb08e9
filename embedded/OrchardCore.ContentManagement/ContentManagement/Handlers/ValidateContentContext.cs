namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is checked.</summary>
/// <param name="contentItem">The item.</param>
public class ValidateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The result that handlers add errors to.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}
