using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>Lists associations of all accounts. It checks no permission.</summary>
public sealed class AssociationListReader
{
    private const int BatchSize = 500;

    private static readonly string[] _attention =
    [
        nameof(AssociationState.Requested), nameof(AssociationState.AwaitingApproval),
        nameof(AssociationState.NeedsReview), nameof(AssociationState.Suspended),
    ];

    private static readonly string _awaitingApproval = nameof(AssociationState.AwaitingApproval);

    private readonly ISession _session;

    public AssociationListReader(ISession session)
    {
        _session = session;
    }

    /// <summary>A page, the latest request first.</summary>
    public async Task<AssociationList> ListAsync(AssociationListQuery query)
    {
        var total = await Filter(query).CountAsync();
        var page = PageNumber.Of(query.Page, total, Math.Clamp(query.PageSize, 1, BatchSize));
        var rows = await Filter(query)
            .OrderByDescending(index => index.RequestedUtc)
            .ThenByDescending(index => index.Id)
            .Skip(page.Skip)
            .Take(page.PageSize)
            .ListAsync();
        return new AssociationList(await NameAsync([.. rows]), total, page);
    }

    /// <summary>What waits for a decision, the oldest first.</summary>
    public async Task<AssociationList> ListQueueAsync(int page)
    {
        const int pageSize = 25;
        var total = await _session.QueryIndex<MpnAssociationIndex>(index => index.State == _awaitingApproval).CountAsync();
        var current = PageNumber.Of(page, total, pageSize);
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.State == _awaitingApproval)
            .OrderBy(index => index.RequestedUtc)
            .ThenBy(index => index.Id)
            .Skip(current.Skip)
            .Take(current.PageSize)
            .ListAsync();
        return new AssociationList(await NameAsync([.. rows]), total, current);
    }

    public Task<int> CountQueueAsync() => _session.QueryIndex<MpnAssociationIndex>(index => index.State == _awaitingApproval).CountAsync();

    /// <summary>All that match, in batches, in the order in which they were last changed.</summary>
    public async IAsyncEnumerable<AssociationListRow> ReadAsync(AssociationListQuery query)
    {
        var lastId = 0L;
        while (true)
        {
            var afterId = lastId;
            var rows = (await Filter(query).Where(index => index.Id > afterId).OrderBy(index => index.Id).Take(BatchSize).ListAsync()).ToArray();
            foreach (var row in await NameAsync(rows))
            {
                yield return row;
            }

            if (rows.Length < BatchSize)
            {
                yield break;
            }

            lastId = rows[^1].Id;
        }
    }

    private IQueryIndex<MpnAssociationIndex> Filter(AssociationListQuery query)
    {
        var rows = _session.QueryIndex<MpnAssociationIndex>();
        if (AccountChecker.NormalizeMpnId(query.Text) is { } id && id.All(char.IsAsciiDigit))
        {
            rows = rows.Where(index => index.MpnId!.StartsWith(id));
        }
        else if (SearchText.Normalize(query.Text) is { Length: > 0 } text)
        {
            rows = rows.Where(index => index.AccountId.IsIn<PartnerAccountIndex>(
                account => account.AccountId, account => account.SearchText!.Contains(text)));
        }

        if (FilterValue.Name<AssociationState>(query.State) is { } state)
        {
            rows = rows.Where(index => index.State == state);
        }

        if (FilterValue.Country(query.Country) is { } country)
        {
            rows = rows.Where(index => index.TenantCountry == country || index.LocationCountry == country);
        }

        return query.NeedsAttention ? rows.Where(index => index.State.IsIn(_attention)) : rows;
    }

    private async Task<IReadOnlyList<AssociationListRow>> NameAsync(MpnAssociationIndex[] rows)
    {
        if (rows.Length == 0)
        {
            return [];
        }

        var accountIds = rows.Select(row => row.AccountId!).Distinct().ToArray();
        var accounts = (await _session.QueryIndex<PartnerAccountIndex>(index => index.AccountId.IsIn(accountIds)).ListAsync())
            .ToDictionary(row => row.AccountId!, row => row.Name);
        var locationIds = rows.Select(row => row.LocationId!).Distinct().ToArray();
        var locations = (await _session.QueryIndex<PartnerLocationIndex>(index => index.LocationId.IsIn(locationIds)).ListAsync())
            .ToDictionary(row => row.LocationId!, row => row.Name);
        return
        [
            .. rows.Select(row => new AssociationListRow(
                row, accounts.GetValueOrDefault(row.AccountId!), locations.GetValueOrDefault(row.LocationId!))),
        ];
    }
}
