using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Finds program pages.</summary>
public sealed class ProgramPageStore
{
    private readonly ISession _session;

    public ProgramPageStore(ISession session)
    {
        _session = session;
    }

    public async Task<IReadOnlyList<ContentItem>> ListAsync() =>
    [
        .. await _session
            .Query<ContentItem, ProgramPageIndex>(index => index.Published)
            .OrderBy(index => index.Slug)
            .ListAsync(),
    ];

    public Task<ContentItem?> FindAsync(string slug) =>
        _session.Query<ContentItem, ProgramPageIndex>(index => index.Slug == slug && index.Published).FirstOrDefaultAsync()!;

    /// <summary>Whether another page has the address, be it as a draft.</summary>
    public async Task<bool> IsTakenAsync(string slug, string? exceptContentItemId)
    {
        var rows = await _session.QueryIndex<ProgramPageIndex>(index => index.Slug == slug).ListAsync();
        return rows.Any(row => row.ContentItemId != exceptContentItemId);
    }
}
