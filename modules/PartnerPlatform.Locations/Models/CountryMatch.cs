namespace PartnerPlatform.Locations.Models;

public enum CountryMatch
{
    /// <summary>The location must be in the country or region of the tenant.</summary>
    Strict,

    /// <summary>The same, but for the pairs of the operator's table.</summary>
    StrictPlusTable,
}
