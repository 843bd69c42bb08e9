namespace PartnerPlatform.Rules.Tests.Examples;

internal static class CloudExamples
{
    private static readonly CloudDefinition _global = CloudDirectory.Default[PartnerCloud.Global];
    private static readonly CloudDefinition _government = CloudDirectory.Default[PartnerCloud.UsGovernment];
    private static readonly CloudDefinition _germany = CloudDirectory.Default[PartnerCloud.Germany];

    public static IEnumerable<RuleExample> All =>
    [
        new("CLD-001", () => CloudRules.CheckOpen(_germany, new(2018, 8, 31)), () => CloudRules.CheckOpen(_germany, new(2018, 8, 30))),
        new("CLD-002", () => InGermany(new(2020, 2, 1)), () => InGermany(new(2020, 1, 31))),
        new("CLD-003", () => CloudRules.CheckAccount(_government, PartnerCloud.Global), () => CloudRules.CheckAccount(_government, null)),
        new(
            "CLD-004",
            () => CloudRules.CheckFeature(_government, PartnerFeature.Referrals),
            () => CloudRules.CheckFeature(_global, PartnerFeature.Referrals)),
        new(
            "CLD-005",
            () => CloudRules.CheckIssuer(_government, "https://login.microsoftonline.com/x/v2.0"),
            () => CloudRules.CheckIssuer(_government, "https://LOGIN.microsoftonline.us/x/v2.0")),
        new("CLD-006", () => CloudRules.CheckEnrollmentDomain(_global, "city.gov.uk"), () => CloudRules.CheckEnrollmentDomain(_global, "governance.co.uk")),
    ];

    private static RuleResult InGermany(CalendarDate date) => CloudRules.CheckCountry(_germany, Data.Code("GB"), isCustomer: false, date, Data.Countries);
}
