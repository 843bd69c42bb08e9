using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.ViewModels;

public class BillingProfileForm
{
    public string? CompanyName { get; set; }

    /// <summary>Null when the form doesn't show it: the address stays as it is.</summary>
    public PostalAddress? Address { get; set; }

    public Contact PrimaryContact { get; set; } = new();

    public string? PurchaseOrderNumber { get; set; }

    public string? TaxId { get; set; }

    public string? BillingCurrency { get; set; }

    public string? ETag { get; set; }
}
