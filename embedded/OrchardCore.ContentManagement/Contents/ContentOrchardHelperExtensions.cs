#pragma warning disable CA1050 // The type is in the global namespace, so that views see it.
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

/// <summary>Reads content items in views.</summary>
public static class ContentOrchardHelperExtensions
{
    /// <summary>Finds the id of an item by a handle.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="handle">The handle, such as <c>alias:main-menu</c>.</param>
    /// <returns>The id, or null.</returns>
    public static Task<string?> GetContentItemIdByHandleAsync(this IOrchardHelper orchardHelper, string handle)
        => Get<IContentHandleManager>(orchardHelper).GetContentItemIdAsync(handle);

    /// <summary>Gets an item by a handle.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="handle">The handle, such as <c>alias:main-menu</c>.</param>
    /// <param name="option">Which version; the published one if null.</param>
    /// <returns>The item, or null.</returns>
    public static async Task<ContentItem?> GetContentItemByHandleAsync(this IOrchardHelper orchardHelper, string handle, VersionOptions? option = null)
        => await orchardHelper.GetContentItemIdByHandleAsync(handle) is { } id ? await Get<IContentManager>(orchardHelper).GetAsync(id, option) : null;

    /// <summary>Gets an item.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="contentItemId">The id of the item.</param>
    /// <param name="option">Which version; the published one if null.</param>
    /// <returns>The item, or null.</returns>
    public static Task<ContentItem?> GetContentItemByIdAsync(this IOrchardHelper orchardHelper, string contentItemId, VersionOptions? option = null)
        => Get<IContentManager>(orchardHelper).GetAsync(contentItemId, option);

    /// <summary>Gets items.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="contentItemIds">The ids of the items.</param>
    /// <param name="option">Which version; the published one if null.</param>
    /// <returns>The items found.</returns>
    public static Task<IEnumerable<ContentItem>> GetContentItemsByIdAsync(this IOrchardHelper orchardHelper, IEnumerable<string> contentItemIds, VersionOptions? option = null)
        => Get<IContentManager>(orchardHelper).GetAsync(contentItemIds, option);

    /// <summary>Gets a version.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="contentItemVersionId">The id of the version.</param>
    /// <returns>The version, or null.</returns>
    public static Task<ContentItem?> GetContentItemByVersionIdAsync(this IOrchardHelper orchardHelper, string contentItemVersionId)
        => Get<IContentManager>(orchardHelper).GetVersionAsync(contentItemVersionId);

    /// <summary>Queries items.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="query">The query.</param>
    /// <returns>The items found.</returns>
    public static async Task<IEnumerable<ContentItem>> QueryContentItemsAsync(this IOrchardHelper orchardHelper, Func<IQuery<ContentItem, ContentItemIndex>, IQuery<ContentItem>> query)
        => await query(Get<ISession>(orchardHelper).Query<ContentItem, ContentItemIndex>()).ListAsync(Get<IContentManager>(orchardHelper));

    /// <summary>Gets the published items of a type that were created last.</summary>
    /// <param name="orchardHelper">The helper.</param>
    /// <param name="contentType">The name of the type.</param>
    /// <param name="maxContentItems">How many.</param>
    /// <returns>The items.</returns>
    public static Task<IEnumerable<ContentItem>> GetRecentContentItemsByContentTypeAsync(this IOrchardHelper orchardHelper, string contentType, int maxContentItems = 10)
        => orchardHelper.QueryContentItemsAsync(query => query
            .Where(index => index.ContentType == contentType && index.Published)
            .OrderByDescending(index => index.CreatedUtc)
            .Take(maxContentItems));

    private static T Get<T>(IOrchardHelper helper)
        where T : notnull
        => helper.HttpContext.RequestServices.GetRequiredService<T>();
}
