namespace PartnerPlatform.Locations.ViewModels;

/// <summary>Asks whether an association is really to be replaced.</summary>
public sealed record MpnReplacePage(string AccountName, string? ForeignAccountId, AssociationSummary Current, MpnCandidate Chosen);
