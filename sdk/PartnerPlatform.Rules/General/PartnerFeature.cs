namespace PartnerPlatform.Rules;

/// <summary>What a partner uses the portal for; gates and clouds allow or refuse these.</summary>
public enum PartnerFeature
{
    /// <summary>Incentives.</summary>
    Incentives,

    /// <summary>Membership benefits.</summary>
    Benefits,

    /// <summary>Competencies.</summary>
    Competencies,

    /// <summary>Managing users.</summary>
    UserManagement,

    /// <summary>Managing licenses.</summary>
    LicenseManagement,

    /// <summary>Signing the partner agreement.</summary>
    SignAgreement,

    /// <summary>Selling.</summary>
    Transact,

    /// <summary>Adding customers.</summary>
    AddCustomers,

    /// <summary>Adding subscriptions.</summary>
    AddSubscriptions,

    /// <summary>Buying or renewing membership offers.</summary>
    MembershipOffers,

    /// <summary>Publishing offers.</summary>
    Publish,

    /// <summary>Adding locations.</summary>
    AddLocations,

    /// <summary>Changing the legal profile.</summary>
    EditLegalProfile,

    /// <summary>Filing an exemption in a new legal name.</summary>
    FileExemptionInNewName,

    /// <summary>Being listed for customers who look for a partner.</summary>
    FindPartner,

    /// <summary>Business profiles.</summary>
    BusinessProfiles,

    /// <summary>Referrals.</summary>
    Referrals,

    /// <summary>Requests for a reseller relationship.</summary>
    ResellerRelationshipRequests,

    /// <summary>License analytics.</summary>
    LicenseAnalytics,

    /// <summary>Customer insights.</summary>
    CustomerInsights,

    /// <summary>The indirect model.</summary>
    IndirectModel,

    /// <summary>Service health.</summary>
    ServiceHealth,

    /// <summary>Enrollment of software vendors.</summary>
    IsvEnrollment,

    /// <summary>Special qualification.</summary>
    SpecialQualification,
}
