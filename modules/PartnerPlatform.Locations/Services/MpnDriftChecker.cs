using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
    private const int GroupSize = 50;

    private static readonly string[] _checkedStates =
    [
        nameof(AssociationState.Active), nameof(AssociationState.NeedsReview), nameof(AssociationState.Suspended),
    ];

    private readonly ISession _session;
    private readonly MpnPolicyProvider _policies;
    private readonly AssociationWriter _writer;
    private readonly AssociationNotes _notes;

    public MpnDriftChecker(ISession session, MpnPolicyProvider policies, AssociationWriter writer, AssociationNotes notes)
    {
        _session = session;
        _policies = policies;
        _writer = writer;
        _notes = notes;
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

    private async Task<int> CheckAssociationsAsync(string[] associationIds)
    {
        var rows = await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AssociationId.IsIn(associationIds) && index.State.IsIn(_checkedStates))
            .OrderBy(index => index.Id)
            .ListAsync();
        return await CheckAsync([.. rows]);
    }

    /// <summary>The associations of an account that wouldn't fit if its tenant were in another country or region, and why.</summary>
    public async Task<IReadOnlyList<TenantCountryEffect>> PreviewAsync(ContentItem account, string tenantCountry)
    {
        var accountId = account.ContentItemId;
        var rows = (await _session
            .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.State.IsIn(_checkedStates))
            .OrderBy(index => index.Id)
            .ListAsync()).ToArray();
        var policy = await _policies.GetAsync();
        var locations = await ReadLocationsAsync(rows);
        return
        [
            .. rows.Select(row =>
            {
                var location = locations.GetValueOrDefault(row.LocationId!);
                var problems = FindProblems(location, tenantCountry, policy);
                return new TenantCountryEffect(row, _notes.Describe(problems, row.MpnId, hasLocationMoved: false, location?.Country, tenantCountry));
            }),
        ];
    }

    /// <summary>Reads all associations page by page, and changes those that need it, some in each transaction.</summary>
    /// <param name="reportAsync">Is told after each page how many were checked, and how many changed.</param>
    /// <param name="cancellation">Stops between two transactions; the next run takes the rest.</param>
    /// <returns>How many were checked, and how many changed.</returns>
    public static async Task<(int Checked, int Changed)> CheckAllAsync(Func<int, int, Task> reportAsync, CancellationToken cancellation)
    {
        var total = 0;
        var changed = 0;
        var lastId = 0L;
        var end = await ReadEndAsync();
        while (lastId < end)
        {
            IReadOnlyList<string> found = [];
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var checker = scope.ServiceProvider.GetRequiredService<MpnDriftChecker>();
                var page = await checker.ReadPageAsync(lastId, end);
                lastId = page.Count < PageSize ? end : page[^1].Id;
                total += page.Count;
                found = await checker.FindChangedAsync(page);
            });

            foreach (var group in found.Chunk(GroupSize))
            {
                cancellation.ThrowIfCancellationRequested();
                changed += await CheckGroupAsync(group);
            }

            await reportAsync(total, changed);
            cancellation.ThrowIfCancellationRequested();
        }

        return (total, changed);
    }

    // A changed row gets a new number, so the run ends at the last one that was there when it began.
    private static async Task<long> ReadEndAsync()
    {
        var end = 0L;
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var last = await session.QueryIndex<MpnAssociationIndex>().OrderByDescending(index => index.Id).FirstOrDefaultAsync();
            end = last?.Id ?? 0;
        });
        return end;
    }

    /// <summary>Checks one association in a transaction of its own.</summary>
    /// <returns>Whether it changed; null when it couldn't be saved.</returns>
    public static async Task<bool?> TryCheckAsync(string associationId)
    {
        try
        {
            return await CheckInTransactionAsync([associationId]) > 0;
        }
        catch (Exception exception) when (CanGoOn(exception))
        {
            // The others go on. Whoever changed it at the same moment has checked it; otherwise the next run does.
            ShellScope.Services.GetRequiredService<ILogger<MpnDriftChecker>>()
                .LogWarning(exception, "The MPN association {AssociationId} could not be checked again.", associationId);
            return null;
        }
    }

    private static async Task<int> CheckGroupAsync(string[] associationIds)
    {
        try
        {
            return await CheckInTransactionAsync(associationIds);
        }
        catch (Exception exception) when (CanGoOn(exception))
        {
            // One of them can't be saved: the others can.
            var changed = 0;
            foreach (var associationId in associationIds)
            {
                changed += await TryCheckAsync(associationId) == true ? 1 : 0;
            }

            return changed;
        }
    }

    private static async Task<int> CheckInTransactionAsync(string[] associationIds)
    {
        var changed = 0;
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            changed = await scope.ServiceProvider.GetRequiredService<MpnDriftChecker>().CheckAssociationsAsync(associationIds);
            await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        });
        return changed;
    }

    private static bool CanGoOn(Exception exception) => exception is not (OutOfMemoryException or OperationCanceledException);

    private async Task<IReadOnlyList<MpnAssociationIndex>> ReadPageAsync(long afterId, long lastId) =>
    [
        .. await _session
            .QueryIndex<MpnAssociationIndex>(index => index.Id > afterId && index.Id <= lastId && index.State.IsIn(_checkedStates))
            .OrderBy(index => index.Id)
            .Take(PageSize)
            .ListAsync(),
    ];

    private async Task<IReadOnlyList<string>> FindChangedAsync(IReadOnlyList<MpnAssociationIndex> page)
    {
        var policy = await _policies.GetAsync();
        return
        [
            .. (await FindAsync([.. page], policy))
                .Where(finding => finding.NeedsStep || finding.HasMoved)
                .Select(finding => finding.Association.AssociationId!),
        ];
    }

    private async Task<int> CheckAsync(MpnAssociationIndex[] rows)
    {
        var policy = await _policies.GetAsync();
        AssociationFinding[] due =
        [
            .. (await FindAsync(rows, policy)).Where(finding => finding.NeedsStep || finding.HasMoved || finding.Problems.All.Any()),
        ];
        var items = await _session.GetAsync<ContentItem>([.. due.Select(finding => finding.Association.DocumentId)]);
        var associations = items.ToDictionary(item => item.Id);
        var changed = 0;
        foreach (var finding in due)
        {
            var association = associations[finding.Association.DocumentId];
            if (!finding.NeedsStep)
            {
                await _writer.UpdateAsync(association, finding);
            }
            else if (await TakeStepAsync(association, finding, policy))
            {
                changed++;
            }
        }

        return changed;
    }

    private async Task<IReadOnlyList<AssociationFinding>> FindAsync(MpnAssociationIndex[] rows, MpnPolicy policy)
    {
        if (rows.Length == 0)
        {
            return [];
        }

        var locations = await ReadLocationsAsync(rows);
        var countries = await ReadTenantCountriesAsync(rows);
        return
        [
            .. rows.Select(row =>
            {
                var location = locations.GetValueOrDefault(row.LocationId!);
                var tenantCountry = countries.GetValueOrDefault(row.AccountId!);
                return new AssociationFinding(row, FindProblems(location, tenantCountry, policy), location?.Country, tenantCountry);
            }),
        ];
    }

    private async Task<bool> TakeStepAsync(ContentItem association, AssociationFinding finding, MpnPolicy policy)
    {
        if (finding.Problems.All.Any())
        {
            await _writer.MarkForReviewAsync(association, finding, policy.Rules.GracePeriod);
            return true;
        }

        if (finding.Association.State == nameof(AssociationState.Suspended) && await IsTakenAsync(finding.Association, policy))
        {
            return false;
        }

        await _writer.ResolveAsync(association, finding);
        return true;
    }

    // While an association is suspended, its location may be associated otherwise; so may its tenant, if it can have one only.
    private async Task<bool> IsTakenAsync(MpnAssociationIndex row, MpnPolicy policy)
    {
        var locationId = row.LocationId;
        if (await _session.QueryIndex<MpnAssociationIndex>(index => index.LocationKey == locationId).FirstOrDefaultAsync() is not null)
        {
            return true;
        }

        var accountId = row.AccountId;
        return policy.IsExclusive
            && await _session
                .QueryIndex<MpnAssociationIndex>(index => index.AccountId == accountId && index.TenantKey != null)
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
