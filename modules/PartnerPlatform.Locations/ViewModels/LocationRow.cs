using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.ViewModels;

public sealed record LocationRow(PartnerLocationIndex Location, AssociationState Association);
