using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Models;

public sealed class LegalBusinessProfilePart : ContentPart
{
    public string? AccountId { get; set; }

    public string? CompanyName { get; set; }

    public PostalAddress Address { get; set; } = new();

    public Contact PrimaryContact { get; set; } = new();

    public string? CompanyApproverEmail { get; set; }

    public PostalAddress CompanyApproverAddress { get; set; } = new();

    public VettingStatus VettingStatus { get; set; }
}
