using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Security;

/// <summary>MPN-016 for the features that need an associated MPN ID.</summary>
public sealed class MpnFeatureCondition : IFeatureCondition
{
    private readonly IMpnAssociationService _associations;

    public MpnFeatureCondition(IMpnAssociationService associations)
    {
        _associations = associations;
    }

    public int Order => 10;

    public async ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature) =>
        MpnAssociationRules.GatedFeatures.Contains(feature)
            ? MpnAssociationRules.CheckFeature(feature, await _associations.GetStateAsync(account.ContentItemId))
            : RuleResult.Allowed;
}
