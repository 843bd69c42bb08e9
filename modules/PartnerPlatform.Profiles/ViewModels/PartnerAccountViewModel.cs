using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.ViewModels;

public class PartnerAccountViewModel : ShapeViewModel
{
    public string? AccountId { get; set; }

    public string? Name { get; set; }

    public PartnerAccountPart Part { get; set; } = new();

    public OrganizationProfilePart Organization { get; set; } = new();

    public LegalBusinessProfilePart? Legal { get; set; }

    public bool CanEditOrganization { get; set; }

    public string? ForeignAccountId { get; set; }
}
