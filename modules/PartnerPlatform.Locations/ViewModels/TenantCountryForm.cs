namespace PartnerPlatform.Locations.ViewModels;

public class TenantCountryForm
{
    public string? Country { get; set; }

    public string? Reason { get; set; }

    /// <summary>The country or region whose consequences the operator has seen.</summary>
    public string? SeenCountry { get; set; }

    public string? ETag { get; set; }
}
