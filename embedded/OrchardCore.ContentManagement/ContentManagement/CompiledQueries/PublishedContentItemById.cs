using System.Linq.Expressions;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace OrchardCore.ContentManagement.CompiledQueries;

/// <summary>Finds the published version of an item.</summary>
/// <param name="contentItemId">The id of the item.</param>
public class PublishedContentItemById(string contentItemId) : ICompiledQuery<ContentItem>
{
    /// <summary>The id of the item.</summary>
    public string ContentItemId { get; set; } = contentItemId;

    /// <inheritdoc/>
    public Expression<Func<IQuery<ContentItem>, IQuery<ContentItem>>> Query()
        => query => query.With<ContentItemIndex>().Where(index => index.ContentItemId == ContentItemId && index.Published);
}
