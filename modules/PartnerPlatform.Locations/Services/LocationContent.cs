using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>The parts of locations and associations by name.</summary>
public static class LocationContent
{
    public static PartnerLocationPart Location(this ContentItem item) => item.GetOrCreate<PartnerLocationPart>(nameof(PartnerLocationPart));

    public static AssociationPart Association(this ContentItem item) => item.GetOrCreate<AssociationPart>(nameof(AssociationPart));

    public static LocationDetails ToDetails(this PartnerLocationPart part) => new()
    {
        Name = part.Name,
        LegalEntityName = part.LegalEntityName,
        Address = part.Address,
        PrimaryContact = part.PrimaryContact,
    };
}
