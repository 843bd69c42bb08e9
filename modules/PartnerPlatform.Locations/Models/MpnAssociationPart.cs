using OrchardCore.ContentManagement;

namespace PartnerPlatform.Locations.Models;

/// <summary>Puts the section of locations and MPN ID on the partner profile.</summary>
public sealed class MpnAssociationPart : ContentPart
{
}
