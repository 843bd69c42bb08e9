using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Shorter ways to use the content manager.</summary>
public static class ContentManagerExtensions
{
    /// <summary>Lets the handlers fill a new aspect of an item.</summary>
    /// <typeparam name="TAspect">The type of aspect.</typeparam>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="content">The item.</param>
    /// <returns>The aspect.</returns>
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content)
        where TAspect : new()
        => contentManager.PopulateAspectAsync(content, new TAspect());

    /// <summary>Whether an item has a published version.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="content">The item.</param>
    /// <returns>Whether it has.</returns>
    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
        => content.ContentItem is { } item
            && (item.IsPublished() || await contentManager.GetAsync(item.ContentItemId, VersionOptions.Published) is not null);

    /// <summary>Finds out where the pages of an item are.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="content">The item.</param>
    /// <returns>The routes of its pages.</returns>
    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content)
        => contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    /// <summary>Raises the events of loading for items that a query found.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="contentItems">The items.</param>
    /// <returns>The instances of this scope.</returns>
    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var results = new List<ContentItem>();

        foreach (var contentItem in contentItems)
        {
            results.Add(await contentManager.LoadAsync(contentItem));
        }

        return results;
    }

    /// <summary>Raises the events of loading for items that a query found.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="contentItems">The items.</param>
    /// <returns>The instances of this scope.</returns>
    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var contentItem in contentItems)
        {
            yield return await contentManager.LoadAsync(contentItem);
        }
    }

    /// <summary>Stores a change of an item, checks it, and creates it if it is valid.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="contentItem">The item.</param>
    /// <param name="options">Published or a draft.</param>
    /// <returns>The errors.</returns>
    public static async Task<ContentValidateResult> UpdateValidateAndCreateAsync(this IContentManager contentManager, ContentItem contentItem, VersionOptions options)
    {
        await contentManager.UpdateAsync(contentItem);
        var result = await contentManager.ValidateAsync(contentItem);

        if (result.Succeeded)
        {
            await contentManager.CreateAsync(contentItem, options);
        }

        return result;
    }

    /// <summary>Gets an item, or one contained in it.</summary>
    /// <param name="contentManager">The content manager.</param>
    /// <param name="contentItemId">The id of the item.</param>
    /// <param name="jsonPath">Where the contained item is; if empty, the item itself is meant.</param>
    /// <param name="options">Which version; the published one if null.</param>
    /// <returns>The item, or null.</returns>
    public static async Task<ContentItem?> GetAsync(this IContentManager contentManager, string contentItemId, string? jsonPath, VersionOptions? options = null)
    {
        var contentItem = await contentManager.GetAsync(contentItemId, options);

        if (contentItem is null || string.IsNullOrEmpty(jsonPath))
        {
            return contentItem;
        }

        return ElementPath.Select(contentItem.Data, jsonPath) is JsonObject node
            ? node.Deserialize<ContentItem>(JOptions.Default)
            : null;
    }
}
