using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Creates, reads, changes and removes content items and their versions.</summary>
public interface IContentManager
{
    /// <summary>Makes an item of a type without storing it.</summary>
    /// <param name="contentType">The name of the content type.</param>
    /// <returns>The item.</returns>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Stores a change of a version.</summary>
    /// <param name="contentItem">The version.</param>
    /// <returns>A task that ends when the change is handed to the store.</returns>
    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a new item.</summary>
    /// <param name="contentItem">The item.</param>
    /// <param name="options">Published (also if null) or a draft.</param>
    /// <returns>Whether no handler cancelled it.</returns>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Stores a version that comes from outside with its own ids, dates and flags.</summary>
    /// <param name="contentItem">The version.</param>
    /// <returns>The result of checking it.</returns>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Changes a stored version to one that comes from outside.</summary>
    /// <param name="updatingVersion">The stored version.</param>
    /// <param name="updatedVersion">The version from outside.</param>
    /// <returns>The result of checking it.</returns>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Imports versions, in batches.</summary>
    /// <param name="contentItems">The versions.</param>
    /// <returns>A task that ends when they are imported.</returns>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Checks an item.</summary>
    /// <param name="contentItem">The item.</param>
    /// <returns>The errors.</returns>
    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Makes an earlier version the latest draft.</summary>
    /// <param name="contentItem">The earlier version.</param>
    /// <returns>The result of checking it.</returns>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>Gets a version of an item.</summary>
    /// <param name="contentItemId">The id of the item.</param>
    /// <param name="options">Which version; the published one if null.</param>
    /// <returns>The version, or null.</returns>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>Gets a version of each of several items, in the order of the ids.</summary>
    /// <param name="contentItemIds">The ids of the items.</param>
    /// <param name="options">Which version; the published one if null.</param>
    /// <returns>The versions found.</returns>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    /// <summary>Gets a version by its own id.</summary>
    /// <param name="contentItemVersionId">The id of the version.</param>
    /// <returns>The version, or null.</returns>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    /// <summary>Gets all versions of an item.</summary>
    /// <param name="contentItemId">The id of the item.</param>
    /// <returns>The versions.</returns>
    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Raises the events of loading for an item that a query found, once per scope.</summary>
    /// <param name="contentItem">The item.</param>
    /// <returns>The instance of this scope.</returns>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Removes all active versions of an item; the documents are kept.</summary>
    /// <param name="contentItem">The item.</param>
    /// <returns>Whether no handler cancelled it.</returns>
    Task<bool> RemoveAsync(ContentItem contentItem);

    /// <summary>Removes the draft of an item.</summary>
    /// <param name="contentItem">The draft.</param>
    /// <returns>A task that ends when it is removed.</returns>
    Task DiscardDraftAsync(ContentItem contentItem);

    /// <summary>Saves a draft.</summary>
    /// <param name="contentItem">The draft.</param>
    /// <returns>A task that ends when it is handed to the store.</returns>
    Task SaveDraftAsync(ContentItem contentItem);

    /// <summary>Publishes a version.</summary>
    /// <param name="contentItem">The version.</param>
    /// <returns>Whether no handler cancelled it.</returns>
    Task<bool> PublishAsync(ContentItem contentItem);

    /// <summary>Unpublishes the published version of an item.</summary>
    /// <param name="contentItem">The latest version.</param>
    /// <returns>Whether no handler cancelled it.</returns>
    Task<bool> UnpublishAsync(ContentItem contentItem);

    /// <summary>Lets the handlers fill an aspect of an item.</summary>
    /// <typeparam name="TAspect">The type of aspect.</typeparam>
    /// <param name="content">The item.</param>
    /// <param name="aspect">The aspect.</param>
    /// <returns>The aspect.</returns>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>Makes a draft that is a copy of an item.</summary>
    /// <param name="contentItem">The item.</param>
    /// <returns>The copy.</returns>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
