namespace PartnerPlatform.Rules.Tests.Examples;

/// <summary>One call that meets a rule's condition and one, as close to it as possible, that doesn't.</summary>
public sealed record RuleExample(string Id, Func<RuleResult> Violated, Func<RuleResult> Satisfied);
