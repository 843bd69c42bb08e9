using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>A condition that a module puts before the features of the portal.</summary>
public interface IFeatureCondition
{
    /// <summary>Lower goes first; the first refusal gives the answer its code.</summary>
    int Order { get; }

    ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature);

    /// <summary>What of the condition doesn't depend on an account.</summary>
    ValueTask<RuleResult> CheckAsync(PartnerFeature feature) => ValueTask.FromResult(RuleResult.Allowed);
}
