namespace PartnerPlatform.Rules;

/// <summary>A requirement that something is wrong with.</summary>
/// <param name="Requirement">The requirement's key.</param>
/// <param name="Code">The rule.</param>
/// <param name="Violation">The reason and the remedy.</param>
public sealed record RequirementError(string Requirement, RuleId Code, RuleViolation Violation);
