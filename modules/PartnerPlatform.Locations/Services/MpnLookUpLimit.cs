using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Whether a person may look up one more MPN ID, and if not, how long to wait.</summary>
public readonly record struct MpnLookUpLimit(RuleResult Result, TimeSpan RetryAfter);
