namespace PartnerPlatform.Profiles;

/// <summary>The roles of partner users and of the host's staff, as the setup recipes name them.</summary>
public static class PartnerRoleNames
{
    public const string GlobalAdmin = "Global admin";
    public const string AccountAdmin = "Account admin";
    public const string MpnPartnerAdmin = "MPN partner admin";
    public const string BillingAdmin = "Billing admin";
    public const string AdminAgent = "Admin agent";
    public const string ComplianceAdmin = "Compliance admin";
    public const string SalesAgent = "Sales agent";
    public const string HelpdeskAgent = "Helpdesk agent";

    public const string HostOperator = "Host operator";
    public const string HostReviewer = "Host reviewer";
    public const string HostTaxReviewer = "Host tax reviewer";
    public const string HostAuditor = "Host auditor";
    public const string HostCallAgent = "Host call agent";

    public static IReadOnlyList<string> OfPartners { get; } =
    [
        GlobalAdmin, AccountAdmin, MpnPartnerAdmin, BillingAdmin, AdminAgent, ComplianceAdmin, SalesAgent, HelpdeskAgent,
    ];
}
