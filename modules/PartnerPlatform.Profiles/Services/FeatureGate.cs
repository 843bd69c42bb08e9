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
        var result = RuleResult.Allowed;
        foreach (var condition in _conditions)
        {
            result = result.And(await check(condition));
        }

        return result;
    }
}
