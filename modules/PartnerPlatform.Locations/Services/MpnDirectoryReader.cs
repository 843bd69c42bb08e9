using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Reads what the rules need to know of an account and of its MPN IDs. IDs of other accounts are never read,
/// so that they can't be told from missing ones, not even by time.
/// </summary>
public sealed class MpnDirectoryReader
{
    private static readonly string _active = nameof(AssociationState.Active);
    private static readonly string _activeLocation = nameof(LocationStatus.Active);
    private static readonly string _needsReview = nameof(AssociationState.NeedsReview);

    private readonly ISession _session;

    public MpnDirectoryReader(ISession session)
    {
        _session = session;
    }

    /// <summary>The locations of the account with these MPN IDs, and its headquarters, with the tenants they are associated with.</summary>
    public async Task<IMpnDirectory> ReadAsync(ContentItem account, IReadOnlyCollection<string?> mpnIds)
    {
        var accountId = account.ContentItemId;
        var ids = mpnIds.Select(text => MpnId.TryParse(text, out var id) ? id.Value : null).OfType<string>().Distinct().ToArray();
        var rows = ids.Length == 0
            ? []
            : (await _session.QueryIndex<PartnerLocationIndex>(index => index.MpnId.IsIn(ids) && index.AccountId == accountId).ListAsync()).ToArray();
        return new MpnDirectory([.. await DescribeAsync(rows), .. Headquarters(account)]);
    }

    /// <summary>Locations as the rules see them, with the tenants they are associated with.</summary>
    public async Task<IReadOnlyList<MpnLocation>> DescribeAsync(IReadOnlyCollection<PartnerLocationIndex> rows)
    {
        var locationIds = rows.Where(row => row.MpnId is not null).Select(row => row.LocationId!).ToArray();
        if (locationIds.Length == 0)
        {
            return [];
        }

        var associations = await _session.QueryIndex<MpnAssociationIndex>(index => index.LocationKey.IsIn(locationIds)).ListAsync();
        var tenants = associations.ToDictionary(row => row.LocationKey!, row => row.TenantId);
        return [.. rows.Where(row => row.MpnId is not null).Select(row => Describe(row, tenants.GetValueOrDefault(row.LocationId!)))];
    }

    public static MpnLocation Describe(PartnerLocationIndex row, string? tenantId)
    {
        TenantId.TryParse(tenantId, out var tenant);
        return new MpnLocation
        {
            MpnId = MpnId.Parse(row.MpnId!),
            AccountId = row.AccountId!,
            Name = row.Name,
            Country = row.Country,
            Status = Enum.Parse<LocationStatus>(row.Status!),
            AssociatedTenant = tenant,
        };
    }

    /// <summary>The associations of an account that are in force.</summary>
    public async Task<IReadOnlyList<MpnAssociationIndex>> ListInForceAsync(string accountId) =>
    [
        .. await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && (index.State == _active || index.State == _needsReview))
            .OrderBy(index => index.Id)
            .ListAsync(),
    ];

    /// <summary>An active location of the account in a country or region, by its name; null when there is none.</summary>
    public Task<PartnerLocationIndex?> FindActiveAsync(string accountId, string? country) => _session
        .QueryIndex<PartnerLocationIndex>(
            index => index.AccountId == accountId && index.Country == country && index.Status == _activeLocation && index.MpnId != null)
        .OrderBy(index => index.SortName)
        .ThenBy(index => index.Id)
        .FirstOrDefaultAsync();

    public static AssociationTenant DescribeTenant(ContentItem account, PartnerCloud cloud, MpnId activeMpnId)
    {
        var part = account.Account();
        TenantId.TryParse(part.TenantId, out var tenantId);
        return new AssociationTenant
        {
            TenantId = tenantId,
            AccountId = account.ContentItemId,
            Name = part.Domain,
            Country = part.Country,
            Cloud = cloud,
            ActiveMpnId = activeMpnId,
        };
    }

    private static IEnumerable<MpnLocation> Headquarters(ContentItem account)
    {
        var part = account.Account();
        if (MpnId.TryParse(part.MpnId, out var id))
        {
            yield return new MpnLocation
            {
                MpnId = id,
                AccountType = MpnAccountType.Global,
                AccountId = account.ContentItemId,
                Name = account.Name(),
                Country = part.Country,
            };
        }
    }
}
