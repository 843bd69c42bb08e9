using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>What came of an operation on associations: those that it made or changed, and why it was refused or what is worth knowing.</summary>
public sealed record AssociationOutcome(IReadOnlyList<ContentItem> Associations, RuleResult Result)
{
    public bool IsAllowed => Result.IsAllowed;

    public static AssociationOutcome Refused(RuleResult result) => new([], result);
}
