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

    public async ValueTask<RuleResult> CheckAsync(ContentItem account, PartnerFeature feature)
    {
        var result = RuleResult.Allowed;
        foreach (var condition in _conditions)
        {
            result = result.And(await condition.CheckAsync(account, feature));
        }

        return result;
    }
}
