using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

public sealed class MpnGate : IMpnGate
{
    private readonly IPartnerAccountStore _accounts;
    private readonly IFeatureGate _gate;

    public MpnGate(IPartnerAccountStore accounts, IFeatureGate gate)
    {
        _accounts = accounts;
        _gate = gate;
    }

    // An account that doesn't exist has no association.
    public async ValueTask<RuleResult> CheckAsync(string accountId, PartnerFeature feature) =>
        await _accounts.GetAsync(accountId) is { } account
            ? await _gate.CheckAsync(account, feature)
            : MpnAssociationRules.CheckFeature(feature, AssociationState.None);
}
