namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when an item is created in the store.</summary>
/// <param name="contentItem">The item.</param>
public class CreateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>Set to stop the operation.</summary>
    public bool Cancel { get; set; }
}
