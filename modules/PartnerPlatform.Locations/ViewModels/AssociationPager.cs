using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations.ViewModels;

/// <summary>The pages of a list, with what its addresses keep.</summary>
public sealed record AssociationPager(string Action, AssociationList List, IDictionary<string, string> Values);
