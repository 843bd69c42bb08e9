namespace PartnerPlatform.Rules;

/// <summary>Which roles allow which action.</summary>
public static class RoleMatrix
{
    private const PartnerRoles Admins = PartnerRoles.GlobalAdmin | PartnerRoles.AccountAdmin;

    private const PartnerRoles Viewers = Admins | PartnerRoles.MpnPartnerAdmin | PartnerRoles.BillingAdmin | PartnerRoles.AdminAgent
        | PartnerRoles.ComplianceAdmin | PartnerRoles.HostOperator | PartnerRoles.HostReviewer | PartnerRoles.HostTaxReviewer
        | PartnerRoles.Auditor;

    /// <summary>The roles that allow an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The roles; one of them is enough.</returns>
    public static PartnerRoles GetRoles(PartnerAction action) => action switch
    {
        PartnerAction.ViewProfiles => Viewers,
        PartnerAction.ViewSupportProfile => Viewers | PartnerRoles.SalesAgent | PartnerRoles.HelpdeskAgent | PartnerRoles.CallAgent,
        PartnerAction.EditSupportProfile => Admins | PartnerRoles.AdminAgent,
        PartnerAction.AssociateMpnId => Admins,
        PartnerAction.ManageLocations => Admins,
        PartnerAction.EditLegalProfile => Admins | PartnerRoles.ComplianceAdmin,
        PartnerAction.EditLegalNameOfReseller => PartnerRoles.GlobalAdmin | PartnerRoles.ComplianceAdmin,
        PartnerAction.CorrectLegalName => PartnerRoles.HostOperator,
        PartnerAction.SubmitEvidence => Admins | PartnerRoles.ComplianceAdmin,
        PartnerAction.DecideVerification => PartnerRoles.HostReviewer,
        PartnerAction.EditBillingAddress => PartnerRoles.GlobalAdmin,
        PartnerAction.EditTaxId => PartnerRoles.GlobalAdmin | PartnerRoles.BillingAdmin | PartnerRoles.AdminAgent,
        PartnerAction.FileTaxExemptions => Admins | PartnerRoles.BillingAdmin | PartnerRoles.AdminAgent,
        PartnerAction.DecideTaxExemptions => PartnerRoles.HostTaxReviewer,
        PartnerAction.EditOrganizationProfile => Admins,
        PartnerAction.EditPlatformData => PartnerRoles.HostOperator,
        PartnerAction.LookUpSupport => PartnerRoles.CallAgent | PartnerRoles.HostOperator,
        PartnerAction.ViewAudit => PartnerRoles.Auditor | PartnerRoles.HostOperator,
        PartnerAction.ManageUsers => Admins | PartnerRoles.HostOperator,
        _ => PartnerRoles.None,
    };

    /// <summary>Whether one of a person's roles allows an action.</summary>
    /// <param name="roles">The person's roles.</param>
    /// <param name="action">The action.</param>
    /// <returns>Whether it does.</returns>
    public static bool Allows(PartnerRoles roles, PartnerAction action) => (roles & GetRoles(action)) != 0;

    /// <summary>The keys of the names of roles, for messages.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>One key for each role, in the order of the enumeration.</returns>
    public static IReadOnlyList<TextKey> GetTextKeys(PartnerRoles roles)
    {
        var keys = new List<TextKey>();
        for (var bit = 1; bit <= (int)PartnerRoles.CallAgent; bit <<= 1)
        {
            if (((int)roles & bit) != 0)
            {
                keys.Add(RuleTexts.KeyOf((PartnerRoles)bit));
            }
        }

        return keys;
    }
}
