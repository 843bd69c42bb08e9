using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>What is known of the accounts, locations and associations that some rows of an import are about, and what the rows before said.</summary>
internal sealed class LocationImportDirectory
{
    private static readonly string[] _keptStates =
    [
        nameof(AssociationState.Active), nameof(AssociationState.NeedsReview), nameof(AssociationState.Suspended),
    ];

    private readonly Dictionary<string, PartnerAccountIndex> _accounts = [];
    private readonly Dictionary<string, string> _accountsByTenant = [];
    private readonly Dictionary<string, string> _accountsByMpnId = [];
    private readonly Dictionary<string, PartnerLocationIndex> _locations = [];
    private readonly Dictionary<string, string> _locationsByName = [];
    private readonly Dictionary<string, ContentItem> _items = [];
    private readonly Dictionary<string, List<MpnAssociationIndex>> _inForce = [];
    private readonly Dictionary<string, List<MpnAssociationIndex>> _suspended = [];
    private readonly Dictionary<string, string?> _tenantsByLocation = [];

    private LocationImportDirectory()
    {
    }

    /// <summary>Reads with a few queries all that is known of some rows.</summary>
    public static async Task<LocationImportDirectory> ReadAsync(ISession session, IReadOnlyList<LocationImportEntry> entries)
    {
        var directory = new LocationImportDirectory();
        var ids = Distinct(entries.Select(entry => entry.Id.HasValue ? entry.Id.Value : null));
        await directory.ReadAccountsAsync(session, entries, ids);
        await directory.ReadLocationsAsync(session, entries, ids);
        await directory.ReadAssociationsAsync(session);
        return directory;
    }

    /// <summary>The account that a row names.</summary>
    public PartnerAccountIndex? FindAccount(LocationImportEntry entry)
    {
        var accountId = entry.AccountId
            ?? (entry.TenantId is { } tenantId
                ? _accountsByTenant.GetValueOrDefault(tenantId)
                : entry.HeadquartersId is { } mpnId ? _accountsByMpnId.GetValueOrDefault(mpnId) : null);
        return accountId is null ? null : _accounts.GetValueOrDefault(accountId);
    }

    /// <summary>The account whose headquarters has the ID.</summary>
    public string? FindHeadquarters(string mpnId) => _accountsByMpnId.GetValueOrDefault(mpnId);

    public PartnerLocationIndex? FindLocation(string mpnId) => _locations.GetValueOrDefault(mpnId);

    /// <summary>The location of the account that has the name.</summary>
    public string? FindName(string accountId, string? name) => _locationsByName.GetValueOrDefault(PartnerLocationIndexProvider.NameKeyOf(accountId, name));

    public ContentItem? GetItem(string? locationId) => locationId is null ? null : _items.GetValueOrDefault(locationId);

    public IReadOnlyList<MpnAssociationIndex> GetInForce(string accountId) => _inForce.GetValueOrDefault(accountId) ?? [];

    /// <summary>The suspended associations of an account; they are given once.</summary>
    public IReadOnlyList<MpnAssociationIndex> TakeSuspended(string accountId) => _suspended.Remove(accountId, out var rows) ? rows : [];

    /// <summary>The tenant that a location is associated with.</summary>
    public string? FindTenant(string locationId) => _tenantsByLocation.GetValueOrDefault(locationId);

    public void Keep(PartnerLocationIndex row, string? nameBefore, ContentItem? item)
    {
        if (nameBefore is not null)
        {
            _locationsByName.Remove(PartnerLocationIndexProvider.NameKeyOf(row.AccountId!, nameBefore));
        }

        _locations[row.MpnId!] = row;
        _locationsByName[PartnerLocationIndexProvider.NameKeyOf(row.AccountId!, row.Name)] = row.LocationId!;
        if (item is not null)
        {
            _items[row.LocationId!] = item;
        }
    }

    public void KeepHeadquarters(PartnerAccountIndex account, string mpnId)
    {
        account.MpnId = mpnId;
        _accountsByMpnId[mpnId] = account.AccountId!;
    }

    public void Keep(MpnAssociationIndex row)
    {
        Add(_inForce, row);
        _tenantsByLocation[row.LocationId!] = row.TenantId;
    }

    private static void Add(Dictionary<string, List<MpnAssociationIndex>> associations, MpnAssociationIndex row)
    {
        if (!associations.TryGetValue(row.AccountId!, out var list))
        {
            associations[row.AccountId!] = list = [];
        }

        list.Add(row);
    }

    private async Task ReadAccountsAsync(ISession session, IReadOnlyList<LocationImportEntry> entries, string[] ids)
    {
        var accountIds = Distinct(entries.Select(entry => entry.AccountId));
        var tenantIds = Distinct(entries.Select(entry => entry.TenantId));
        var mpnIds = ids.Union(Distinct(entries.Select(entry => entry.HeadquartersId))).ToArray();
        await AddAsync(accountIds, () => session.QueryIndex<PartnerAccountIndex>(index => index.AccountId.IsIn(accountIds)));
        await AddAsync(tenantIds, () => session.QueryIndex<PartnerAccountIndex>(index => index.TenantId.IsIn(tenantIds)));
        await AddAsync(mpnIds, () => session.QueryIndex<PartnerAccountIndex>(index => index.MpnId.IsIn(mpnIds)));

        async Task AddAsync(string[] keys, Func<IQueryIndex<PartnerAccountIndex>> query)
        {
            foreach (var row in keys.Length == 0 ? [] : await query().ListAsync())
            {
                _accounts.TryAdd(row.AccountId!, row);
                if (row.TenantId is not null)
                {
                    _accountsByTenant.TryAdd(row.TenantId, row.AccountId!);
                }

                if (row.MpnId is not null)
                {
                    _accountsByMpnId.TryAdd(row.MpnId, row.AccountId!);
                }
            }
        }
    }

    private async Task ReadLocationsAsync(ISession session, IReadOnlyList<LocationImportEntry> entries, string[] ids)
    {
        if (ids.Length > 0)
        {
            var rows = (await session.QueryIndex<PartnerLocationIndex>(index => index.MpnId.IsIn(ids)).ListAsync()).ToArray();
            foreach (var row in rows)
            {
                _locations[row.MpnId!] = row;
            }

            foreach (var item in await session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId)]))
            {
                _items[item.ContentItemId] = item;
            }
        }

        // A row may name the headquarters whose ID another row of the same step sets.
        var headquarters = entries
            .Where(entry => entry.IsGlobal && entry.Id.HasValue && FindAccount(entry) is not null)
            .DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id.Value, entry => FindAccount(entry)!.AccountId!);
        var names = Distinct(entries.Select(entry =>
            (FindAccount(entry)?.AccountId ?? headquarters.GetValueOrDefault(entry.HeadquartersId ?? string.Empty)) is { } accountId
                ? PartnerLocationIndexProvider.NameKeyOf(accountId, entry.Name)
                : null));
        if (names.Length > 0)
        {
            foreach (var row in await session.QueryIndex<PartnerLocationIndex>(index => index.NameKey.IsIn(names)).ListAsync())
            {
                _locationsByName[row.NameKey!] = row.LocationId!;
            }
        }
    }

    /// <summary>Reads the associations of an account again, after a check that may have changed them.</summary>
    public Task ReadAssociationsAsync(ISession session, string accountId)
    {
        _inForce.Remove(accountId);
        _suspended.Remove(accountId);
        return ReadInForceAsync(session, [accountId]);
    }

    private async Task ReadInForceAsync(ISession session, string[] accountIds)
    {
        var query = session.QueryIndex<MpnAssociationIndex>(index => index.AccountId.IsIn(accountIds) && index.State.IsIn(_keptStates));
        foreach (var row in await query.OrderBy(index => index.Id).ListAsync())
        {
            if (row.LocationKey is null)
            {
                Add(_suspended, row);
            }
            else
            {
                Keep(row);
            }
        }
    }

    private async Task ReadAssociationsAsync(ISession session)
    {
        var accountIds = _accounts.Keys.ToArray();
        if (accountIds.Length > 0)
        {
            await ReadInForceAsync(session, accountIds);
        }

        var locationIds = _locations.Values.Select(row => row.LocationId!).ToArray();
        if (locationIds.Length > 0)
        {
            foreach (var row in await session.QueryIndex<MpnAssociationIndex>(index => index.LocationKey.IsIn(locationIds)).ListAsync())
            {
                _tenantsByLocation[row.LocationId!] = row.TenantId;
            }
        }
    }

    private static string[] Distinct(IEnumerable<string?> keys) => [.. keys.OfType<string>().Where(IndexText.IsKey).Distinct()];
}
