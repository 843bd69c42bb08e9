using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardCore.Alias.Services;

internal sealed class AliasPartContentHandleProvider(ISession session) : IContentHandleProvider
{
    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AliasConstants.AliasPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = handle[AliasConstants.AliasPrefix.Length..].ToLowerInvariant();
        var rows = (await session.QueryIndex<AliasPartIndex>(index => index.Alias == alias).ListAsync()).ToArray();

        return (rows.FirstOrDefault(row => row.Published) ?? rows.FirstOrDefault())?.ContentItemId;
    }
}
