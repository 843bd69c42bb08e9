using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Indexes;

namespace PartnerPlatform.Locations.Services;

/// <summary>An association with its account and its location.</summary>
public sealed record AssociationListRow(MpnAssociationIndex Association, PartnerAccountIndex? Account, PartnerLocationIndex? Location)
{
    /// <summary>Where the tenant is now; where it was when it was asked for, if the association has ended.</summary>
    public string? TenantCountry => Association.EndedUtc is null ? Account?.Country : Association.TenantCountry;

    /// <summary>Where the location is now; where it was when it was asked for, if the association has ended.</summary>
    public string? LocationCountry => Association.EndedUtc is null ? Location?.Country : Association.LocationCountry;
}
