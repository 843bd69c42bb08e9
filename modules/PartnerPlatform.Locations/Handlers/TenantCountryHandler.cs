using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Handlers;

/// <summary>Checks the associations of an account again when the account is changed: its tenant's country may be another one.</summary>
public sealed class TenantCountryHandler : IPartnerAccountHandler
{
    private readonly MpnDriftChecker _drift;

    public TenantCountryHandler(MpnDriftChecker drift)
    {
        _drift = drift;
    }

    public Task UpdatedAsync(ContentItem account) => _drift.CheckAccountAsync(account);
}
