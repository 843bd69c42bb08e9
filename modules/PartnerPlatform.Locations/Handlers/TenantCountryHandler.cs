using OrchardCore.ContentManagement.Handlers;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Checks the associations of an account again when the account is changed: its tenant's country may be another one.</summary>
public sealed class TenantCountryHandler : ContentPartHandler<PartnerAccountPart>
{
    private readonly MpnDriftChecker _drift;

    public TenantCountryHandler(MpnDriftChecker drift)
    {
        _drift = drift;
    }

    public override Task UpdatedAsync(UpdateContentContext context, PartnerAccountPart part) => _drift.CheckAccountAsync(context.ContentItem);
}
