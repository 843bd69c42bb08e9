namespace PartnerPlatform.Rules.Tests.Examples;

internal static class ProfileExamples
{
    public static readonly OrganizationProfile Organization = new()
    {
        Id = "1", TenantId = "t", CompanyName = "Contoso", Culture = "fr-FR", Language = "fr", Domain = "contoso.fr",
        DefaultAddress = AddressExamples.Paris,
    };

    public static readonly BillingProfile Billing = new()
    {
        CompanyName = "Contoso SAS", Address = AddressExamples.Paris, BillingCurrency = "EUR", TaxId = "FR40303265045", PurchaseOrderNumber = "PO-1",
    };

    private static readonly OrganizationContext _organization = new() { Stored = Organization, VerifiedDomains = ["Contoso.fr"] };

    private static readonly BillingContext _billing = new()
    {
        Stored = Billing, LegalCountry = Data.Code("FR"), Roles = PartnerRoles.BillingAdmin,
    };

    public static IEnumerable<RuleExample> All =>
    [
        Example("ORG-001", Organization with { Culture = "it-IT", Language = "it" }, Organization with { Culture = "en-US", Language = "en" }),
        Example("ORG-002", Organization with { Language = "en" }, Organization),
        Example("ORG-003", Organization with { Domain = "contoso.com" }, Organization),
        Example("ORG-004", Organization with { TenantId = "u" }, Organization with { TenantId = "T" }),
        Example("BIL-001", Billing with { BillingCurrency = "USD" }, Billing with { BillingCurrency = "eur" }),
        Example("BIL-002", Billing with { CompanyName = "Contoso SA" }, Billing),
        Example("BIL-003", Billing with { Address = AddressExamples.London }, Billing with { TaxId = "FR00" }),
        Example("BIL-004", Billing with { Address = AddressExamples.London }, Billing),
        Example("BIL-005", Billing with { PurchaseOrderNumber = new string('1', 51) }, Billing with { PurchaseOrderNumber = new string('1', 50) }),
    ];

    private static RuleExample Example(string id, OrganizationProfile violated, OrganizationProfile satisfied) => new(
        id,
        () => OrganizationProfileRules.Evaluate(violated, _organization, Data.Countries),
        () => OrganizationProfileRules.Evaluate(satisfied, _organization, Data.Countries));

    private static RuleExample Example(string id, BillingProfile violated, BillingProfile satisfied) => new(
        id,
        () => BillingProfileRules.Evaluate(violated, _billing, Data.Countries),
        () => BillingProfileRules.Evaluate(satisfied, _billing, Data.Countries));
}
