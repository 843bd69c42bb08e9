using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Queries that raise the events of loading for the items they find.</summary>
public static class ContentQueryOfTIndexExtensions
{
    /// <summary>Gets the first item found.</summary>
    /// <typeparam name="TIndex">The index queried.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The item, or null.</returns>
    public static async Task<ContentItem?> FirstOrDefaultAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex
        => await query.FirstOrDefaultAsync() is { } contentItem ? await contentManager.LoadAsync(contentItem) : null;

    /// <summary>Gets the items found.</summary>
    /// <typeparam name="TIndex">The index queried.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The items.</returns>
    public static async Task<IEnumerable<ContentItem>> ListAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex
        => await contentManager.LoadAsync(await query.ListAsync());

    /// <summary>Gets the items found one after the other.</summary>
    /// <typeparam name="TIndex">The index queried.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="contentManager">The content manager.</param>
    /// <returns>The items.</returns>
    public static IAsyncEnumerable<ContentItem> ToAsyncEnumerable<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex
        => contentManager.LoadAsync(query.ToAsyncEnumerable());
}
