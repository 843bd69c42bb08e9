namespace PartnerPlatform.Rules.Tests.Examples;

internal static class SupportExamples
{
    public static readonly SupportProfile Profile = new()
    {
        Email = "aide@contoso.fr", Telephone = "01 40 20 50 50", Website = "www.contoso.fr", ConfirmedAt = Data.Now,
    };

    private static readonly SupportContext _context = new() { TenantCountry = Data.Code("FR"), Now = Data.Now };

    public static IEnumerable<RuleExample> All =>
    [
        Example("SUP-001", Profile with { Email = "Aide <aide@contoso.fr>" }, Profile with { Email = "élise@société.fr" }),
        Example("SUP-002", Profile with { Telephone = "01 40" }, Profile with { Telephone = "3631" }),
        Example("SUP-003", Profile with { Website = "javascript:alert(1)" }, Profile with { Website = "contoso.fr:8443/aide?x=1#y" }),
        Example("SUP-004", Profile with { Website = "http://192.168.0.1/" }, Profile),
        new(
            "SUP-005",
            () => SupportProfileRules.Evaluate(Profile, _context with { IsWebsiteReachable = false }, Data.Countries),
            () => SupportProfileRules.Evaluate(Profile, _context with { IsWebsiteReachable = true }, Data.Countries)),
        Example("SUP-006", Profile with { Email = "a@contoso.onmicrosoft.com" }, Profile with { Email = "a@notonmicrosoft.com" }),
        Example("SUP-007", Profile with { Telephone = "0899 70 00 00" }, Profile with { Telephone = "0800 10 20 30" }),
        new("SUP-008", () => SupportProfileRules.CheckComplete(Profile with { Website = " " }), () => SupportProfileRules.CheckComplete(Profile)),
        Example("SUP-009", Profile with { Channels = [Channel("fr-FR"), Channel("FR-fr")] }, Profile with { Channels = [Channel("fr-FR"), Channel("fr-CA")] }),
        Example("SUP-010", Profile with { ConfirmedAt = Data.Now.AddDays(-366) }, Profile with { ConfirmedAt = Data.Now.AddDays(-365) }),
        new(
            "SUP-011",
            () => SupportProfileRules.CheckConfirmationCode("123456", "123456", Data.Now, Data.Now),
            () => SupportProfileRules.CheckConfirmationCode("123456", " 123456 ", Data.Now.AddMinutes(1), Data.Now)),
    ];

    private static SupportChannel Channel(string culture) => new() { Culture = culture };

    private static RuleExample Example(string id, SupportProfile violated, SupportProfile satisfied) => new(
        id,
        () => SupportProfileRules.Evaluate(violated, _context, Data.Countries),
        () => SupportProfileRules.Evaluate(satisfied, _context, Data.Countries));
}
