namespace PartnerPlatform.Rules;

/// <summary>Something that a partner has to bring.</summary>
/// <param name="Key">What it is, in the names of the API, for example <c>tax.vat-id</c>.</param>
/// <param name="Violation">Why it's wanted, with its remedy; null when only the key says it.</param>
/// <param name="Deadline">Until when, or null.</param>
public sealed record Requirement(string Key, RuleViolation? Violation, DateTimeOffset? Deadline = null);
