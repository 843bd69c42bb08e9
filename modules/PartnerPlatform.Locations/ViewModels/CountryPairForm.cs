namespace PartnerPlatform.Locations.ViewModels;

public class CountryPairForm
{
    public string? LocationCountry { get; set; }

    public string? TenantCountry { get; set; }

    public string? Reason { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? ETag { get; set; }
}
