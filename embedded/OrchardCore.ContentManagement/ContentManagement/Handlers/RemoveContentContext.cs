namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when a version of an item is removed.</summary>
/// <param name="contentItem">The version.</param>
/// <param name="noActiveVersionLeft">Whether neither a latest nor a published version is left afterwards.</param>
public class RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentContextBase(contentItem)
{
    /// <summary>Whether neither a latest nor a published version is left afterwards.</summary>
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;

    /// <summary>Set to stop the operation.</summary>
    public bool Cancel { get; set; }
}
