using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>What came of an operation: its location, and why it was refused or what is worth knowing.</summary>
public sealed record LocationOutcome(ContentItem? Location, RuleResult Result, LocationProblem Problem = LocationProblem.None)
{
    public bool IsAllowed => Result.IsAllowed && Problem == LocationProblem.None;
}
