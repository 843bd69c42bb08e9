using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>Refuses what the cloud doesn't have, what it no longer takes, and accounts of other clouds.</summary>
public sealed class CloudFeatureCondition : IFeatureCondition
{
    private readonly ICloudContext _clouds;

    public CloudFeatureCondition(ICloudContext clouds)
    {
        _clouds = clouds;
    }

    public int Order => 0;

    public async ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature) =>
        CloudRules.CheckPortal(await _clouds.GetCurrentAsync(), account.Account().CloudCode).And(await CheckAsync(feature));

    public async ValueTask<RuleResult> CheckAsync(PartnerFeature feature) =>
        CloudRules.CheckFeature(await _clouds.GetCurrentAsync(), feature, _clouds.Today);
}
