using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

public sealed class FeatureGate : IFeatureGate
{
    private readonly IFeatureCondition[] _conditions;

    public FeatureGate(IEnumerable<IFeatureCondition> conditions)
    {
        _conditions = [.. conditions.OrderBy(condition => condition.Order)];
    }

    public ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature) =>
        CheckAsync(condition => condition.CheckAsync(account, feature));

    public ValueTask<RuleResult> CheckAsync(PartnerFeature feature) => CheckAsync(condition => condition.CheckAsync(feature));

    private async ValueTask<RuleResult> CheckAsync(Func<IFeatureCondition, ValueTask<RuleResult>> check)
    {
        // In their order: what an account could do about a later one wouldn't help before the earlier one is fulfilled.
        var result = RuleResult.Allowed;
        for (var i = 0; i < _conditions.Length && result.IsAllowed; i++)
        {
            result = result.And(await check(_conditions[i]));
        }

        return result;
    }
}
