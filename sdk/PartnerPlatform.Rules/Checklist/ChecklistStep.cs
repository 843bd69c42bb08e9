namespace PartnerPlatform.Rules;

/// <summary>The steps of the first sign-in checklist, in their order.</summary>
public enum ChecklistStep
{
    /// <summary>Associate the MPN ID.</summary>
    Mpn,

    /// <summary>Update the support details.</summary>
    Support,

    /// <summary>File tax exemptions.</summary>
    Tax,

    /// <summary>Review the partner profile.</summary>
    PartnerProfile,

    /// <summary>Review the billing profile.</summary>
    BillingProfile,

    /// <summary>Review the organization profile.</summary>
    OrganizationProfile,

    /// <summary>Add a security contact.</summary>
    SecurityContact,
}
