using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using YesSql;

namespace OrchardCore.Alias.Services;

/// <summary>Looks aliases up.</summary>
internal static class AliasQueries
{
    public static async Task<bool> IsUniqueAsync(ISession session, AliasPart part, string alias)
    {
        var lower = alias.ToLowerInvariant();
        var id = part.ContentItem.ContentItemId;

        return await session.QueryIndex<AliasPartIndex>(index => index.Alias == lower && index.ContentItemId != id).CountAsync() == 0;
    }
}
