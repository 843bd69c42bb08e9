using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Tells whether a partner account may use a feature now; without an associated MPN ID most are closed (MPN-016).</summary>
public interface IMpnGate
{
    ValueTask<RuleResult> CheckAsync(string accountId, PartnerFeature feature);
}
