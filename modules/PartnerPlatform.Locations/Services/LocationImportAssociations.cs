using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>
/// Takes over the associations of an existing directory: in force at once where the rules allow it. They are facts of
/// the past, so that nobody is told of them one by one.
/// </summary>
public sealed class LocationImportAssociations
{
    private readonly IContentManager _contentManager;
    private readonly AssociationWriter _writer;
    private readonly IClock _clock;

    public LocationImportAssociations(IContentManager contentManager, AssociationWriter writer, IClock clock)
    {
        _contentManager = contentManager;
        _writer = writer;
        _clock = clock;
    }

    internal async Task<IReadOnlyList<RuleNote>> AssociateAsync(
        PartnerAccountIndex account, PartnerLocationIndex location, LocationImportDirectory directory, MpnPolicy policy, string? userName, bool dryRun)
    {
        var inForce = directory.GetInForce(account.AccountId!);
        if (inForce.Any(row => row.LocationId == location.LocationId))
        {
            return [];
        }

        var result = Evaluate(account, location, inForce, directory, policy);
        if (!result.IsAllowed)
        {
            return [.. result.Violations.Select(RuleNote.From)];
        }

        if (!dryRun)
        {
            var association = await CreateAsync(account, location, policy, userName);
            await EndSuspendedAsync(association, directory, policy, userName);
        }

        directory.Keep(new MpnAssociationIndex
        {
            AccountId = account.AccountId,
            TenantId = account.TenantId,
            LocationId = location.LocationId,
            MpnId = location.MpnId,
        });
        return [];
    }

    private static RuleResult Evaluate(
        PartnerAccountIndex account,
        PartnerLocationIndex location,
        IReadOnlyList<MpnAssociationIndex> inForce,
        LocationImportDirectory directory,
        MpnPolicy policy)
    {
        TenantId.TryParse(account.TenantId, out var tenantId);
        MpnId.TryParse(inForce.FirstOrDefault()?.MpnId, out var active);
        var request = new AssociationRequest
        {
            MpnId = location.MpnId,
            AccountId = account.AccountId!,
            Tenant = new AssociationTenant
            {
                TenantId = tenantId,
                AccountId = account.AccountId!,
                Name = account.Domain,
                Country = account.Country,
                Cloud = policy.Cloud.Cloud,
                ActiveMpnId = active,
            },
        };
        var known = new MpnDirectory([MpnDirectoryReader.Describe(location, directory.FindTenant(location.LocationId!))]);
        return MpnAssociationRules.Evaluate(request, known, CountryDirectory.Default, policy.Today, policy.Rules);
    }

    // What is suspended gives way to any other association: it can't come back beside it.
    private async Task EndSuspendedAsync(ContentItem association, LocationImportDirectory directory, MpnPolicy policy, string? userName)
    {
        if (!policy.IsExclusive)
        {
            return;
        }

        foreach (var row in directory.TakeSuspended(association.Association().AccountId!))
        {
            if (await _contentManager.GetAsync(row.AssociationId!) is { } suspended)
            {
                await _writer.EndReplacedAsync(suspended, association, new MpnActor(userName ?? MpnActor.System.Name, Roles: null));
            }
        }
    }

    private async Task<ContentItem> CreateAsync(PartnerAccountIndex account, PartnerLocationIndex location, MpnPolicy policy, string? userName)
    {
        var association = await _contentManager.NewAsync(LocationContentTypes.MpnAssociation);
        var part = association.Association();
        part.AccountId = account.AccountId;
        part.TenantId = account.TenantId;
        part.LocationId = location.LocationId;
        part.MpnId = location.MpnId;
        part.State = AssociationState.Active;
        part.IsExclusive = policy.IsExclusive;
        part.TenantCountryAtDecision = account.Country;
        part.LocationCountryAtDecision = location.Country;
        part.TenantCountry = account.Country;
        part.LocationCountry = location.Country;
        part.CountryDataVersion = CountryDirectory.Default.DataVersion;
        part.PolicyVersion = policy.Settings.PolicyVersion;
        part.RequestedBy = userName;
        part.RequestedUtc = _clock.UtcNow;
        part.Decision = new HostDecision { DecidedBy = userName, DecidedUtc = _clock.UtcNow };
        association.DisplayText = location.MpnId;
        association.Apply(nameof(AssociationPart), part);
        await _contentManager.CreateAsync(association, VersionOptions.Published);
        return association;
    }
}
