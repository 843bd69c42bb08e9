namespace PartnerPlatform.Rules;

/// <summary>The roles that people have in a partner account or on the host.</summary>
[Flags]
public enum PartnerRoles
{
    /// <summary>No role.</summary>
    None = 0,

    /// <summary>Global admin of the partner's tenant.</summary>
    GlobalAdmin = 1,

    /// <summary>Account admin.</summary>
    AccountAdmin = 1 << 1,

    /// <summary>MPN partner admin.</summary>
    MpnPartnerAdmin = 1 << 2,

    /// <summary>Billing admin.</summary>
    BillingAdmin = 1 << 3,

    /// <summary>Admin agent.</summary>
    AdminAgent = 1 << 4,

    /// <summary>Compliance admin.</summary>
    ComplianceAdmin = 1 << 5,

    /// <summary>Sales agent.</summary>
    SalesAgent = 1 << 6,

    /// <summary>Helpdesk agent.</summary>
    HelpdeskAgent = 1 << 7,

    /// <summary>Operator of the host.</summary>
    HostOperator = 1 << 8,

    /// <summary>Reviewer of the host.</summary>
    HostReviewer = 1 << 9,

    /// <summary>Tax reviewer of the host.</summary>
    HostTaxReviewer = 1 << 10,

    /// <summary>Auditor of the host.</summary>
    Auditor = 1 << 11,

    /// <summary>Call agent of the host.</summary>
    CallAgent = 1 << 12,
}
