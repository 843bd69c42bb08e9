using System.Globalization;
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

/// <summary>Puts the state of an account's associations into the words of its pages.</summary>
public sealed class AssociationStatusReader
{
    private readonly IMpnAssociationService _associations;
    private readonly MpnPolicyProvider _policies;
    private readonly MpnDirectoryReader _directory;
    private readonly IPartnerAccess _access;
    private readonly ISession _session;

    public AssociationStatusReader(
        IMpnAssociationService associations, MpnPolicyProvider policies, MpnDirectoryReader directory, IPartnerAccess access, ISession session)
    {
        _associations = associations;
        _policies = policies;
        _directory = directory;
        _access = access;
        _session = session;
    }

    public async Task<AssociationStatus> ReadAsync(ClaimsPrincipal user, ContentItem account)
    {
        var status = new AssociationStatus();
        await FillAsync(status, user, account);
        return status;
    }

    public async Task FillAsync(AssociationStatus status, ClaimsPrincipal user, ContentItem account)
    {
        var accountId = account.ContentItemId;
        status.AccountId = accountId;
        status.ForeignAccountId = accountId == user.GetPartnerAccountId() ? null : accountId;
        var policy = await _policies.GetAsync();
        status.IsExclusive = policy.IsExclusive;
        status.OtherCountries = FindOtherCountries(account, policy);
        status.CanAssociate = await _access.IsAllowedAsync(user, accountId, Permissions.AssociateMpnId);
        status.Associations = await DescribeAsync(account, await ChooseAsync(accountId));
    }

    public async Task<AssociationSummary> DescribeAsync(ContentItem account, ContentItem association) =>
        (await DescribeAsync(account, [association]))[0];

    // What isn't over, and the last request if the host refused it.
    private async Task<IReadOnlyList<ContentItem>> ChooseAsync(string accountId)
    {
        var open = await _associations.ListOpenAsync(accountId);
        return await _associations.FindLastAsync(accountId) is { } last && last.Association().State == AssociationState.Rejected
            ? [.. open, last]
            : open;
    }

    private async Task<IReadOnlyList<AssociationSummary>> DescribeAsync(ContentItem account, IReadOnlyList<ContentItem> associations)
    {
        var ids = associations.Select(item => item.Association().LocationId).OfType<string>().Distinct().ToArray();
        var rows = ids.Length == 0 ? [] : await _session.QueryIndex<PartnerLocationIndex>(index => index.LocationId.IsIn(ids)).ListAsync();
        var locations = rows.ToDictionary(row => row.LocationId!);
        var match = associations.Any(item => NeedsAnother(item.Association()))
            ? await _directory.FindActiveAsync(account.ContentItemId, account.Account().Country)
            : null;
        return
        [
            .. associations.Select(item => Describe(account, item, locations.GetValueOrDefault(item.Association().LocationId ?? string.Empty), match)),
        ];
    }

    private static bool IsElsewhere(AssociationPart part) => part.Problems.Any(problem => problem.RuleId == RuleIds.Mpn015.Value);

    // Its location is elsewhere, or isn't active any more.
    private static bool NeedsAnother(AssociationPart part) =>
        IsElsewhere(part) || part.Problems.Any(problem => problem.RuleId == RuleIds.Mpn007.Value);

    private static AssociationSummary Describe(
        ContentItem account, ContentItem association, PartnerLocationIndex? location, PartnerLocationIndex? match)
    {
        var part = association.Association();
        var isElsewhere = IsElsewhere(part);
        return new AssociationSummary
        {
            Id = association.ContentItemId,
            MpnId = part.MpnId ?? string.Empty,
            LocationName = location?.Name,
            State = part.State,
            RequestedUtc = part.RequestedUtc,
            GraceEndsUtc = part.GraceEndsUtc,
            Problems = [.. part.Problems],
            Countries = isElsewhere ? (location?.Country, account.Account().Country) : null,
            Match = NeedsAnother(part) ? match : null,
            Remedy = isElsewhere ? AddLocation(account) : null,
            Reason = part.State == AssociationState.Rejected ? part.Decision?.GetText(CultureInfo.CurrentUICulture) : null,
        };
    }

    private static string[] FindOtherCountries(ContentItem account, MpnPolicy policy) =>
        CountryCode.TryParse(account.Account().Country, out var tenant)
            ? [.. policy.Rules.CountryPairs.Where(pair => pair.Covers(pair.Location, tenant, policy.Today)).Select(pair => pair.Location.Value).Distinct()]
            : [];

    private static RuleRemedy? AddLocation(ContentItem account) =>
        CountryDirectory.Default.Find(account.Account().Country) is { } country
            ? new RuleRemedy("AddLocation", "location", country.Code.Value, new RuleArgument("country", country))
            : null;
}
