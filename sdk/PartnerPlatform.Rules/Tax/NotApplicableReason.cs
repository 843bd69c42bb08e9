namespace PartnerPlatform.Rules;

/// <summary>Why the tax step of the checklist doesn't apply.</summary>
public enum NotApplicableReason
{
    /// <summary>No obligation to collect sales tax.</summary>
    NoSalesTaxNexus,

    /// <summary>The customer owes the tax.</summary>
    ReverseCharge,

    /// <summary>A tax advisor confirmed it.</summary>
    AdvisorConfirmed,

    /// <summary>Another reason.</summary>
    Other,
}
