using PartnerPlatform.Locations.Indexes;

namespace PartnerPlatform.Locations.Services;

/// <summary>An association with the names of its account and its location.</summary>
public sealed record AssociationListRow(MpnAssociationIndex Association, string? AccountName, string? LocationName);
