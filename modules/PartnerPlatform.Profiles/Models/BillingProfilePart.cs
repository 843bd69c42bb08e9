using OrchardCore.ContentManagement;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Models;

public sealed class BillingProfilePart : ContentPart
{
    public string? CompanyName { get; set; }

    public PostalAddress Address { get; set; } = new();

    public Contact PrimaryContact { get; set; } = new();

    public string? PurchaseOrderNumber { get; set; }

    public string? TaxId { get; set; }

    public int? BillingDay { get; set; }

    public string? BillingCurrency { get; set; }

    public ProfileRevision Revision { get; set; } = new();
}
