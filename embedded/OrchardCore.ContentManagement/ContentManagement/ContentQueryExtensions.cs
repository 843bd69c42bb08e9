using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>Queries that raise the events of loading for the items they find.</summary>
public static class ContentQueryExtensions
{
    /// <summary>Gets the first item found.</summary>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The item, or null.</returns>
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await query.FirstOrDefaultAsync() is { } contentItem ? await contentManager.LoadAsync(contentItem) : null;

    /// <summary>Gets the items found.</summary>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The items.</returns>
    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await contentManager.LoadAsync(await query.ListAsync());

    /// <summary>Gets the items found one after the other.</summary>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The items.</returns>
    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable(this IQuery<ContentItem> query, IContentManager contentManager)
        => contentManager.LoadAsync(query.ToAsyncEnumerable());
}
