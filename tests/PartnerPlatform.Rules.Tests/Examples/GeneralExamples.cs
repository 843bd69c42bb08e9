namespace PartnerPlatform.Rules.Tests.Examples;

internal static class GeneralExamples
{
    private static readonly RequestFingerprint _request = new("PUT", "/v1/profiles/support", "a1", Data.Now);

    public static IEnumerable<RuleExample> All =>
    [
        new("GEN-001", () => GeneralRules.CheckText("city", " \u00a0", 10, true), () => GeneralRules.CheckText("city", "Nice", 10, true)),
        new("GEN-002", () => GeneralRules.CheckText("city", "🏔🏔🏔🏔", 3), () => GeneralRules.CheckText("city", "🏔🏔🏔", 3)),
        new("GEN-003", () => GeneralRules.CheckText("city", "Ni\u202ece", 10), () => GeneralRules.CheckText("city", "Ni\u200ece", 10)),
        new(
            "GEN-004",
            () => GeneralRules.CheckVersion("\"1\"", "\"2\"", "Zoé", Data.Now),
            () => GeneralRules.CheckVersion("\"2\"", "2", "Zoé", Data.Now)),
        new(
            "GEN-005",
            () => GeneralRules.CheckRole(PartnerRoles.SalesAgent, PartnerAction.EditSupportProfile),
            () => GeneralRules.CheckRole(PartnerRoles.SalesAgent | PartnerRoles.AdminAgent, PartnerAction.EditSupportProfile)),
        new(
            "GEN-006",
            () => GeneralRules.CheckRequestId(_request, _request with { BodyHash = "b2", ReceivedAt = Data.Now.AddHours(23) }),
            () => GeneralRules.CheckRequestId(_request, _request with { BodyHash = "b2", ReceivedAt = Data.Now.AddHours(24) })),
        new("GEN-007", () => GeneralRules.CheckLocale("de-DE", null, out _), () => GeneralRules.CheckLocale("fr-CA", null, out _)),
        new("GEN-008", () => GeneralRules.CheckRate(TimeSpan.FromMilliseconds(1)), () => GeneralRules.CheckRate(TimeSpan.Zero)),
    ];
}
