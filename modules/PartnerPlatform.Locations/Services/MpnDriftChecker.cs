using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql;
using YesSql.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Compares associations with what their locations and tenants are now: marks those that don't fit any more for review,
/// and puts those that fit again in force. It commits nothing, but for <see cref="CheckAllAsync"/>.
/// </summary>
public sealed class MpnDriftChecker
{
    private const int PageSize = 500;

    private static readonly string[] _checkedStates =
    [
        nameof(AssociationState.Active), nameof(AssociationState.NeedsReview), nameof(AssociationState.Suspended),
    ];

    private readonly ISession _session;
    private readonly MpnPolicyProvider _policies;
    private readonly AssociationWriter _writer;

    public MpnDriftChecker(ISession session, MpnPolicyProvider policies, AssociationWriter writer)
    {
        _session = session;
        _policies = policies;
        _writer = writer;
    }

    /// <summary>Checks the associations of a location that is being changed.</summary>
    public async Task CheckLocationAsync(ContentItem location)
    {
        var locationId = location.ContentItemId;
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.LocationId == locationId && index.State.IsIn(_checkedStates))
            .ListAsync();
        await CheckAsync([.. rows]);
    }

    /// <summary>Checks the associations of an account that is being changed.</summary>
    public async Task CheckAccountAsync(ContentItem account)
    {
        var accountId = account.ContentItemId;
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.State.IsIn(_checkedStates))
            .ListAsync();
        await CheckAsync([.. rows]);
    }

    /// <summary>Checks every association, page by page, each in a transaction of its own.</summary>
    /// <returns>How many were checked, and how many changed.</returns>
    public static async Task<(int Checked, int Changed)> CheckAllAsync(CancellationToken cancellation)
    {
        var total = 0;
        var changed = 0;
        var lastId = 0L;
        while (lastId >= 0)
        {
            cancellation.ThrowIfCancellationRequested();
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var checker = scope.ServiceProvider.GetRequiredService<MpnDriftChecker>();
                var page = await checker.ReadPageAsync(lastId);
                lastId = page.Count < PageSize ? -1 : page[^1].Id;
                total += page.Count;
                changed += await checker.CheckAsync(page);
                await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
            });
        }

        return (total, changed);
    }

    private async Task<IReadOnlyList<MpnAssociationIndex>> ReadPageAsync(long afterId) =>
    [
        .. await _session
            .QueryIndex<MpnAssociationIndex>(index => index.Id > afterId && index.EndedUtc == null)
            .OrderBy(index => index.Id)
            .Take(PageSize)
            .ListAsync(),
    ];

    private async Task<int> CheckAsync(IReadOnlyList<MpnAssociationIndex> rows)
    {
        var associations = rows.Where(row => _checkedStates.Contains(row.State)).ToArray();
        if (associations.Length == 0)
        {
            return 0;
        }

        var policy = await _policies.GetAsync();
        var locations = await ReadLocationsAsync(associations);
        var countries = await ReadTenantCountriesAsync(associations);
        var changed = 0;
        foreach (var row in associations)
        {
            var problems = FindProblems(
                locations.GetValueOrDefault(row.LocationId!), countries.GetValueOrDefault(row.AccountId!), policy);
            changed += await ApplyAsync(row, problems, policy) ? 1 : 0;
        }

        return changed;
    }

    private async Task<bool> ApplyAsync(MpnAssociationIndex row, RuleResult problems, MpnPolicy policy)
    {
        var hasDrifted = problems.All.Any();
        var isActive = row.State == nameof(AssociationState.Active);
        if (hasDrifted != isActive)
        {
            return false;
        }

        var documentId = row.DocumentId;
        var association = (await _session.GetAsync<ContentItem>([documentId])).First();
        if (hasDrifted)
        {
            await _writer.MarkForReviewAsync(association, problems, policy.Rules.GracePeriod);
            return true;
        }

        if (row.State == nameof(AssociationState.Suspended) && await IsTakenAsync(row))
        {
            return false;
        }

        var transition = AssociationMachine.Table.Fire(association.Association().State, AssociationEvent.Resolve, new AssociationFacts());
        await _writer.ApplyAsync(association, AssociationEvent.Resolve, transition, MpnActor.System, reason: null, replaced: null);
        return true;
    }

    // While an association is suspended, its tenant or its location may be associated otherwise.
    private async Task<bool> IsTakenAsync(MpnAssociationIndex row)
    {
        var accountId = row.AccountId;
        var locationId = row.LocationId;
        return await _session
            .QueryIndex<MpnAssociationIndex>(index => index.LocationKey == locationId || (index.AccountId == accountId && index.TenantKey != null))
            .FirstOrDefaultAsync() is not null;
    }

    private static RuleResult FindProblems(PartnerLocationIndex? location, string? tenantCountry, MpnPolicy policy)
    {
        CountryCode.TryParse(tenantCountry, out var country);
        var known = location?.MpnId is null
            ? new MpnLocation { Status = LocationStatus.Deleted }
            : MpnDirectoryReader.Describe(location, tenantId: null);
        return MpnAssociationRules.CheckDrift(known, country, CountryDirectory.Default, policy.Today, policy.Rules);
    }

    private async Task<Dictionary<string, PartnerLocationIndex>> ReadLocationsAsync(MpnAssociationIndex[] associations)
    {
        var ids = associations.Select(row => row.LocationId!).Distinct().ToArray();
        var rows = await _session.QueryIndex<PartnerLocationIndex>(index => index.LocationId.IsIn(ids)).ListAsync();
        return rows.ToDictionary(row => row.LocationId!);
    }

    private async Task<Dictionary<string, string?>> ReadTenantCountriesAsync(MpnAssociationIndex[] associations)
    {
        var ids = associations.Select(row => row.AccountId!).Distinct().ToArray();
        var rows = await _session.QueryIndex<PartnerAccountIndex>(index => index.AccountId.IsIn(ids)).ListAsync();
        return rows.ToDictionary(row => row.AccountId!, row => row.Country);
    }
}
