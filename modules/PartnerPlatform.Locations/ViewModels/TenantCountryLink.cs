namespace PartnerPlatform.Locations.ViewModels;

public class TenantCountryLink
{
    public string AccountId { get; set; } = string.Empty;
}
