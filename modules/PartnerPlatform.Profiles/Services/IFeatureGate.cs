using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Tells whether a partner account, or the site, may use a feature now. It checks no permission: see <see cref="IPartnerAccess"/>.</summary>
public interface IFeatureGate
{
    /// <summary>Asks every condition and reports all refusals, each with its remedy.</summary>
    ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature);

    /// <summary>The same for what the public sees: whether the site has a feature at all.</summary>
    ValueTask<RuleResult> CheckAsync(PartnerFeature feature);
}
