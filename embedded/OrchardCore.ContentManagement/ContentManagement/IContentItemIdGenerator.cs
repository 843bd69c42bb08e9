namespace OrchardCore.ContentManagement;

/// <summary>Makes the ids of items and versions.</summary>
public interface IContentItemIdGenerator
{
    /// <summary>Makes an id.</summary>
    /// <param name="contentItem">The item that gets it.</param>
    /// <returns>The id.</returns>
    string GenerateUniqueId(ContentItem contentItem);
}
