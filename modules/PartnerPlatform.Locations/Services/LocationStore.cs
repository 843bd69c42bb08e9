using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

public sealed class LocationStore : ILocationStore, IMpnIdOwner
{
    private static readonly string _deleted = nameof(LocationStatus.Deleted);

    private readonly IContentManager _contentManager;
    private readonly ISession _session;

    public LocationStore(IContentManager contentManager, ISession session)
    {
        _contentManager = contentManager;
        _session = session;
    }

    public Task<ContentItem> NewAsync() => _contentManager.NewAsync(LocationContentTypes.PartnerLocation);

    public async Task<ContentItem?> GetAsync(string? locationId)
    {
        if (!IndexText.IsKey(locationId))
        {
            return null;
        }

        var item = await _contentManager.GetAsync(locationId);
        return item?.ContentType == LocationContentTypes.PartnerLocation ? item : null;
    }

    public async Task<ContentItem?> GetAsync(string? locationId, string accountId)
    {
        var item = await GetAsync(locationId);
        return item?.Location().AccountId == accountId ? item : null;
    }

    public async Task<IReadOnlyList<PartnerLocationIndex>> ListAsync(string accountId, int skip, int take) =>
    [
        .. await _session
            .QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted)
            .OrderBy(index => index.SortName)
            .ThenBy(index => index.Id)
            .Skip(skip)
            .Take(take)
            .ListAsync(),
    ];

    public Task<int> CountAsync(string accountId) =>
        _session.QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted).CountAsync();

    public async Task<bool> IsNameTakenAsync(string accountId, string? name, string? exceptLocationId)
    {
        var key = PartnerLocationIndexProvider.NameKeyOf(accountId, name);
        if (!IndexText.IsKey(key))
        {
            return false;
        }

        var row = await _session.QueryIndex<PartnerLocationIndex>(index => index.NameKey == key).FirstOrDefaultAsync();
        return row is not null && row.LocationId != exceptLocationId;
    }

    // The ID of a location is never that of a headquarters, be it of the same account.
    public async Task<bool> IsTakenAsync(string mpnId, string? exceptAccountId) =>
        await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId == mpnId).FirstOrDefaultAsync() is not null;
}
