namespace PartnerPlatform.Rules;

/// <summary>What a person wants to do; <see cref="RoleMatrix"/> says which roles allow it.</summary>
public enum PartnerAction
{
    /// <summary>See the profiles.</summary>
    ViewProfiles,

    /// <summary>See the support profile.</summary>
    ViewSupportProfile,

    /// <summary>Change the support profile.</summary>
    EditSupportProfile,

    /// <summary>Associate or update the MPN ID.</summary>
    AssociateMpnId,

    /// <summary>Add a location or ask for its deletion.</summary>
    ManageLocations,

    /// <summary>Change the legal name or address of an MPN account.</summary>
    EditLegalProfile,

    /// <summary>Change the legal name of a CSP reseller.</summary>
    EditLegalNameOfReseller,

    /// <summary>Change the legal name of an authorized direct-bill partner or indirect provider.</summary>
    CorrectLegalName,

    /// <summary>Upload proofs and appeal.</summary>
    SubmitEvidence,

    /// <summary>Decide the checks of a verification.</summary>
    DecideVerification,

    /// <summary>Change the billing address.</summary>
    EditBillingAddress,

    /// <summary>Change the tax ID.</summary>
    EditTaxId,

    /// <summary>File tax exemptions and take the tax decision.</summary>
    FileTaxExemptions,

    /// <summary>Decide tax exemptions.</summary>
    DecideTaxExemptions,

    /// <summary>Change the organization profile.</summary>
    EditOrganizationProfile,

    /// <summary>Override country data and cloud settings.</summary>
    EditPlatformData,

    /// <summary>Look up the support contact of a partner.</summary>
    LookUpSupport,

    /// <summary>See the history.</summary>
    ViewAudit,

    /// <summary>Invite, change and remove the users of an account.</summary>
    ManageUsers,
}
