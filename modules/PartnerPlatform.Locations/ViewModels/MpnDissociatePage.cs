using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>Asks whether an association is really to be removed.</summary>
public sealed record MpnDissociatePage(string AccountName, string? ForeignAccountId, AssociationSummary Current, RuleResult? Result);
