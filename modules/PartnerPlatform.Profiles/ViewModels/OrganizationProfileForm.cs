using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.ViewModels;

public class OrganizationProfileForm
{
    public string? CompanyName { get; set; }

    public string? Email { get; set; }

    public string? Domain { get; set; }

    public string? Culture { get; set; }

    public PostalAddress DefaultAddress { get; set; } = new();

    public string? ETag { get; set; }
}
