using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>What a check of an association found: where its location and tenant are now, and what is wrong with that.</summary>
public sealed record AssociationFinding(MpnAssociationIndex Association, RuleResult Problems, string? LocationCountry, string? TenantCountry)
{
    /// <summary>Whether it is in order and has a problem now, or the other way round.</summary>
    public bool NeedsStep => Problems.All.Any() == (Association.State == nameof(AssociationState.Active));

    public bool HasMoved =>
        (LocationCountry ?? Association.LocationCountry) != Association.LocationCountry
        || (TenantCountry ?? Association.TenantCountry) != Association.TenantCountry;
}
