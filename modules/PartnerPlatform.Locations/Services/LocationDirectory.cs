using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>Lists locations of all accounts for the host, and what is associated. It checks no permission.</summary>
public sealed class LocationDirectory
{
    public const int PageSize = 20;

    private readonly ISession _session;

    public LocationDirectory(ISession session)
    {
        _session = session;
    }

    public async Task<LocationList> ListAsync(LocationQuery query)
    {
        var total = await Filter(query).CountAsync();
        var page = PageNumber.Of(query.Page, total, PageSize);
        var rows = await Filter(query)
            .OrderBy(index => index.SortName!)
            .ThenBy(index => index.Id)
            .Skip(page.Skip)
            .Take(PageSize)
            .ListAsync();
        return await CreateListAsync([.. rows], total, page);
    }

    /// <summary>The locations that wait for a decision of the host, the one that waits longest first.</summary>
    public async Task<LocationList> ListQueueAsync(LocationStatus status, int pageNumber)
    {
        var total = await CountAsync(status);
        var page = PageNumber.Of(pageNumber, total, PageSize);
        var waiting = Filter(new LocationQuery { Status = status.ToString() });
        var ordered = status == LocationStatus.PendingVerification
            ? waiting.OrderBy(index => index.SubmittedUtc!)
            : waiting.OrderBy(index => index.ModifiedUtc!);
        var rows = await ordered.ThenBy(index => index.Id).Skip(page.Skip).Take(PageSize).ListAsync();
        return await CreateListAsync([.. rows], total, page);
    }

    public Task<int> CountAsync(LocationStatus status) => Filter(new LocationQuery { Status = status.ToString() }).CountAsync();

    /// <summary>The associations of an account that haven't ended, by location; one that is in force goes before a request.</summary>
    public async Task<IReadOnlyDictionary<string, AssociationState>> ListAssociationsAsync(string accountId)
    {
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.EndedUtc == null)
            .ListAsync();
        return rows.GroupBy(row => row.LocationId!).ToDictionary(group => group.Key, Choose);
    }

    /// <summary>The association of a location with its account that hasn't ended; one that is in force goes before a request.</summary>
    public async Task<AssociationState> GetAssociationAsync(string accountId, string locationId)
    {
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.LocationId == locationId && index.EndedUtc == null)
            .ListAsync();
        return Choose(rows);
    }

    private static AssociationState Choose(IEnumerable<MpnAssociationIndex> rows) => rows
        .OrderBy(row => row.LocationKey is null)
        .Select(row => Enum.Parse<AssociationState>(row.State!))
        .FirstOrDefault();

    private IQueryIndex<PartnerLocationIndex> Filter(LocationQuery query)
    {
        var rows = _session.QueryIndex<PartnerLocationIndex>();
        var text = SearchText.Normalize(query.Text);
        if (text.Length > 0)
        {
            rows = text.All(char.IsAsciiDigit)
                ? rows.Where(index => index.MpnId!.StartsWith(text))
                : rows.Where(index => index.SearchText!.Contains(text));
        }

        if (FilterValue.Country(query.Country) is { } country)
        {
            rows = rows.Where(index => index.Country == country);
        }

        if (FilterValue.Name<LocationStatus>(query.Status) is { } status)
        {
            rows = rows.Where(index => index.Status == status);
        }

        return rows;
    }

    private async Task<LocationList> CreateListAsync(PartnerLocationIndex[] rows, int total, PageNumber page)
    {
        var ids = rows.Select(row => row.AccountId!).Distinct().ToArray();
        var accounts = ids.Length == 0
            ? []
            : await _session.QueryIndex<PartnerAccountIndex>(index => index.AccountId.IsIn(ids)).ListAsync();
        return new LocationList(rows, accounts.ToDictionary(row => row.AccountId!, row => row.Name ?? string.Empty), total, page);
    }
}
