namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The context of the field events raised when a new version is made of an existing one.</summary>
/// <param name="contentItem">The existing version.</param>
/// <param name="buildingContentItem">The new version.</param>
public class VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The new version.</summary>
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}
