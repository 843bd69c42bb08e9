namespace PartnerPlatform.Rules;

/// <summary>Who pays a partner's invoices, and how. Blank texts become null.</summary>
public sealed record BillingProfile
{
    /// <summary>The company's name on invoices.</summary>
    public string? CompanyName { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The address on invoices.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The person to contact about invoices.</summary>
    public Contact? PrimaryContact { get; init; }

    /// <summary>The purchase order number on invoices.</summary>
    public string? PurchaseOrderNumber { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The tax ID.</summary>
    public string? TaxId { get => field; init => field = Characters.Normalize(value); }

    /// <summary>The day of the month on which invoices are made, from 1 to 28.</summary>
    public int? BillingDay { get; init; }

    /// <summary>The currency, as an ISO 4217 code.</summary>
    public string? BillingCurrency { get => field; init => field = Characters.Normalize(value); }
}
