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

    public async ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature)
    {
        var cloud = await _clouds.GetCurrentAsync();
        return CloudRules.CheckPortal(cloud, account.Account().CloudCode).And(CloudRules.CheckFeature(cloud, feature, _clouds.Today));
    }
}
