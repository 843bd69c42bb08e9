namespace PartnerPlatform.Locations.Services;

/// <summary>What is wrong with an entry of the policy.</summary>
public sealed record MpnPolicyProblem(string RuleId, string Field, string Text);
