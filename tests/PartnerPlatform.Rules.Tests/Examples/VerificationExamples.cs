namespace PartnerPlatform.Rules.Tests.Examples;

internal static class VerificationExamples
{
    public static readonly DecisionReason Reason = new()
    {
        Code = ReasonCode.NameMismatch, EnglishText = "The name differs.", FrenchText = "Le nom diffère.",
    };

    public static readonly DocumentSubmission Document = new()
    {
        Check = CheckType.Business, Type = DocumentType.RegisterExtract, FileName = "extrait.pdf", Size = 1000,
        Inspection = FileInspector.Inspect("%PDF-1.7 hello"u8), IssuedOn = new(2026, 1, 15), ExpiresOn = new(2027, 6, 30),
    };

    private static readonly VerificationPolicy _policy = VerificationPolicy.Default;

    public static IEnumerable<RuleExample> All =>
    [
        Example("VET-001", Document with { Type = DocumentType.IdentityDocument }, Document),
        Example("VET-002", Document with { FileName = "extrait.png" }, Document with { FileName = "EXTRAIT.PDF" }),
        Example("VET-003", Document with { Size = DocumentRules.DefaultMaxBytes + 1 }, Document with { Size = DocumentRules.DefaultMaxBytes }),
        Example("VET-004", Document with { Inspection = FileInspector.Inspect("%PDF-1.7 /Encrypt 5 0 R"u8) }, Document with { HasMalware = false }),
        Example("VET-005", Document with { IssuedOn = new(2025, 11, 21) }, Document with { IssuedOn = new(2025, 11, 22) }),
        Example("VET-006", Document with { ExpiresOn = new(2027, 1, 21) }, Document with { ExpiresOn = new(2027, 1, 22) }),
        new(
            "VET-007",
            () => VerificationRules.CheckAppeal(3, true, "V-2026-000001", _policy),
            () => VerificationRules.CheckAppeal(2, true, "V-2026-000001", _policy)),
        new(
            "VET-008",
            () => VerificationRules.CheckToken(Data.Now.AddDays(-7), false, Data.Now, _policy),
            () => VerificationRules.CheckToken(Data.Now.AddDays(-6), false, Data.Now, _policy)),
        new(
            "VET-009",
            () => VerificationRules.CheckResend(Data.Now.AddMinutes(-9), 1, Data.Now, _policy),
            () => VerificationRules.CheckResend(Data.Now.AddMinutes(-10), 1, Data.Now, _policy)),
        new("VET-010", () => VerificationRules.CheckOpen(VerificationState.Withdrawn), () => VerificationRules.CheckOpen(VerificationState.OnHold)),
        new("VET-011", () => VerificationRules.CheckReason(Reason with { FrenchText = " " }), () => VerificationRules.CheckReason(Reason)),
        new("VET-012", () => VerificationRules.CheckOtherPerson("ann", "ann"), () => VerificationRules.CheckOtherPerson("ann", "bob")),
        new(
            "VET-013",
            () => VerificationRules.CheckDeadline(Data.Now, Data.Now.AddTicks(1)),
            () => VerificationRules.CheckDeadline(Data.Now, Data.Now)),
        new(
            "VET-014",
            () => VerificationRules.CheckFeature(PartnerFeature.Transact, VettingStatus.Pending, false),
            () => VerificationRules.CheckFeature(PartnerFeature.Transact, VettingStatus.Pending, true)),
        new("VET-015", () => Duration(new(2026, 5, 12)), () => Duration(new(2026, 5, 11))),
        new("VET-016", () => VerificationRules.CheckDenial(false), () => VerificationRules.CheckDenial(true)),
        Example("VET-017", Document with { Type = DocumentType.Screenshot }, Document),
        new(
            "VET-018",
            () => VerificationRules.CheckAppeal(0, null, "V-2026-000001", _policy),
            () => VerificationRules.CheckAppeal(0, true, "V-2026-000001", _policy)),
    ];

    // 30 April 2026 is a Thursday; in France 1 and 8 May are holidays.
    private static RuleResult Duration(CalendarDate today) =>
        VerificationRules.CheckDuration(new(2026, 4, 30), today, BusinessCalendar.For(Data.Code("FR")), "V-2026-000001", _policy);

    private static RuleExample Example(string id, DocumentSubmission violated, DocumentSubmission satisfied) =>
        new(id, () => DocumentRules.Evaluate(violated, Data.Today), () => DocumentRules.Evaluate(satisfied, Data.Today));
}
