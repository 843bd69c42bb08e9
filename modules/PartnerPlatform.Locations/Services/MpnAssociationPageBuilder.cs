using System.Security.Claims;
using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>Gathers what the page of associations shows: state, candidates with their previews, history.</summary>
public sealed class MpnAssociationPageBuilder
{
    private const int PageSize = 50;
    private const int MaxLocationsBesideFound = 10;

    private static readonly string _deleted = nameof(LocationStatus.Deleted);

    private readonly IMpnAssociationService _associations;
    private readonly AssociationStatusReader _status;
    private readonly MpnDirectoryReader _directory;
    private readonly MpnHistoryReader _history;
    private readonly ISession _session;

    public MpnAssociationPageBuilder(
        IMpnAssociationService associations,
        AssociationStatusReader status,
        MpnDirectoryReader directory,
        MpnHistoryReader history,
        ISession session)
    {
        _associations = associations;
        _status = status;
        _directory = directory;
        _history = history;
        _session = session;
    }

    /// <param name="user">Who reads the page.</param>
    /// <param name="account">The account.</param>
    /// <param name="search">What was searched for, or null.</param>
    /// <param name="selected">The MPN IDs that are chosen, as sent.</param>
    /// <param name="result">Why the last submission was refused, or null.</param>
    /// <param name="page">Which page of the account's locations.</param>
    public async Task<MpnAssociationPage> CreateAsync(
        ClaimsPrincipal user,
        ContentItem account,
        MpnSearchResult? search = null,
        IReadOnlyCollection<string?>? selected = null,
        RuleResult? result = null,
        int page = 1)
    {
        var status = await _status.ReadAsync(user, account);
        status.IsOnPage = true;
        var chosen = (selected ?? []).Select(text => MpnId.TryParse(text, out var id) ? id.Value : null).OfType<string>().ToArray();
        var actor = GetReader(user, status);
        var found = await DescribeAsync(account, status, search, chosen, actor);
        var (country, match) = await FindMatchAsync(account);
        var count = await CountAsync(account.ContentItemId);
        var number = found.Count > 0 ? new PageNumber(1, 1, MaxLocationsBesideFound) : PageNumber.Of(page, count, PageSize);
        string[] first = match?.MpnId is { } matchId ? [.. chosen, matchId] : chosen;
        var locations = await ListAsync(account.ContentItemId, first, number);
        var shown = locations.Where(row => found.All(candidate => candidate.MpnId is null || candidate.MpnId != row.MpnId)).ToArray();
        return new MpnAssociationPage
        {
            AccountName = account.Name(),
            ForeignAccountId = status.ForeignAccountId,
            TenantCountry = account.Account().Country,
            Status = status,
            Search = search,
            Found = found,
            Locations = await DescribeAsync(account, shown, chosen, actor),
            LocationCount = count,
            Page = number,
            Match = match,
            Steps = [.. CheckReader(user, status).Violations, .. CheckLocations(country, match).Notices],
            Result = result,
            History = await _history.ListAsync(account.ContentItemId),
        };
    }

    /// <summary>One location with its preview, or null when the account has none with this MPN ID.</summary>
    public async Task<MpnCandidate?> FindCandidateAsync(ContentItem account, string? mpnId, MpnActor actor)
    {
        MpnId.TryParse(mpnId, out var id);
        var rows = await ReadAsync(account.ContentItemId, [id.Value]);
        return (await DescribeAsync(account, rows, [id.Value], actor)).FirstOrDefault();
    }

    // Who may not associate sees whether a location would fit, not that the own role is a wrong one.
    private static MpnActor GetReader(ClaimsPrincipal user, AssociationStatus status) =>
        status.CanAssociate ? MpnActor.From(user) : new MpnActor(string.Empty, null);

    // Why a person of the partner sees the locations and no button.
    private static RuleResult CheckReader(ClaimsPrincipal user, AssociationStatus status) =>
        status.CanAssociate || user.GetPartnerAccountId() is null
            ? RuleResult.Allowed
            : GeneralRules.CheckRole(user.GetPartnerRoles(), PartnerAction.AssociateMpnId);

    private async Task<IReadOnlyList<MpnCandidate>> DescribeAsync(
        ContentItem account, AssociationStatus status, MpnSearchResult? search, string[] chosen, MpnActor actor)
    {
        if (search is null)
        {
            return [];
        }

        var found = await DescribeAsync(account, search.Locations, chosen, actor);
        if (!search.IsHeadquarters)
        {
            return found;
        }

        var part = account.Account();
        var headquarters = new MpnCandidate
        {
            MpnId = part.MpnId,
            Name = account.Name(),
            Country = account.HeadquartersCountry(),
            Status = LocationStatus.Active,
            IsHeadquarters = true,
            Result = await _associations.EvaluateAsync(account, part.MpnId, status.IsUpdate, actor),
        };
        return [headquarters, .. found];
    }

    private async Task<IReadOnlyList<MpnCandidate>> DescribeAsync(
        ContentItem account, IReadOnlyCollection<PartnerLocationIndex> rows, string[] chosen, MpnActor actor)
    {
        var previews = await _associations.PreviewAsync(account, rows, actor);
        var results = previews.ToDictionary(preview => preview.Location.MpnId.Value, preview => preview.Result);
        return
        [
            .. rows.Select(row => MpnCandidate.From(
                row,
                row.MpnId is null ? null : results.GetValueOrDefault(row.MpnId),
                row.MpnId is not null && chosen.Contains(row.MpnId))),
        ];
    }

    // What was chosen, and what would match, is always among them.
    private async Task<PartnerLocationIndex[]> ListAsync(string accountId, string[] first, PageNumber page)
    {
        var rows = await _session
            .QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted)
            .OrderBy(index => index.SortName)
            .ThenBy(index => index.Id)
            .Skip(page.Skip)
            .Take(page.PageSize)
            .ListAsync();
        var asked = first.Length == 0 ? [] : await ReadAsync(accountId, first);
        return [.. asked.Concat(rows).DistinctBy(row => row.LocationId)];
    }

    private async Task<PartnerLocationIndex[]> ReadAsync(string accountId, string[] mpnIds) =>
    [
        .. await _session
            .QueryIndex<PartnerLocationIndex>(index => index.MpnId.IsIn(mpnIds) && index.AccountId == accountId && index.Status != _deleted)
            .ListAsync(),
    ];

    private Task<int> CountAsync(string accountId) =>
        _session.QueryIndex<PartnerLocationIndex>(index => index.AccountId == accountId && index.Status != _deleted).CountAsync();

    private async Task<(CountryCode Country, PartnerLocationIndex? Match)> FindMatchAsync(ContentItem account)
    {
        CountryCode.TryParse(account.Account().Country, out var country);
        return (country, await _directory.FindActiveAsync(account.ContentItemId, country.Value));
    }

    private static RuleResult CheckLocations(CountryCode country, PartnerLocationIndex? match)
    {
        IReadOnlyList<MpnLocation> usable = match is null ? [] : [MpnDirectoryReader.Describe(match, tenantId: null)];
        return MpnAssociationRules.CheckLocations(country, usable, CountryDirectory.Default);
    }
}
