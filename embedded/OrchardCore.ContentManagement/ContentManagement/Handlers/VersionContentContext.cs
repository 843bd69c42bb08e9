namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the events raised when a new version is made of an existing one.</summary>
/// <param name="contentItem">The existing version.</param>
/// <param name="buildingContentItem">The new version.</param>
public class VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentContextBase(contentItem)
{
    /// <summary>The new version.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}
