namespace PartnerPlatform.Rules.Tests.Examples;

internal static class TaxExamples
{
    public static readonly TaxFiling Filing = new()
    {
        Id = "T-2026-000001", TenantId = MpnExamples.Tenant, Country = Data.Code("US"), Jurisdictions = ["US-WA"], TaxType = TaxType.SalesUse,
        Form = CertificateForm.Mtc, TaxNumber = "91-1144442", HolderName = "Contoso Inc", ValidFrom = new(2026, 1, 1), ValidTo = new(2027, 12, 31),
        Documents = [VerificationExamples.Document],
    };

    private static readonly TaxFilingContext _context = new()
    {
        Today = Data.Today, Roles = PartnerRoles.BillingAdmin,
        LegalProfile = new LegalProfile { CompanyName = "Contoso, Inc.", Address = AddressExamples.Seattle },
    };

    private static readonly PostalAddress _lisbon = new() { Country = "PT", AddressLine1 = "Rua Augusta 1", City = "Lisboa", PostalCode = "1100-048" };

    public static IEnumerable<RuleExample> All =>
    [
        new(
            "TAX-001",
            () => TaxGateRules.CheckDecision(GateAction.AddSubscription, TaxDecisionValue.NotDecided, GatePolicy.Default),
            () => TaxGateRules.CheckDecision(GateAction.AddSubscription, TaxDecisionValue.DoesNotApply, GatePolicy.Default)),
        new("TAX-002", () => Vat(TaxRegistrationStatus.FormatValid), () => Vat(TaxRegistrationStatus.Verified)),
        Number("TAX-003", "PT12345678", "501964843", "PT"),
        Number("TAX-004", "PT501964842", "PT 501 964 843", "PT"),
        Number("TAX-005", "GR094259216", "EL094259216", "GR"),
        Registry("TAX-006", RegistryAnswer.Unavailable, RegistryAnswer.Valid),
        Registry("TAX-007", RegistryAnswer.NotValid, RegistryAnswer.Unavailable),
        new(
            "TAX-008",
            () => TaxNumberRules.CheckRegistry(RegistryAnswer.Valid, "PT501964843", Data.Code("PT"), "Fabrikam", "Contoso Lda"),
            () => TaxNumberRules.CheckRegistry(RegistryAnswer.Valid, "PT501964843", Data.Code("PT"), "CONTOSO, LDA", "Contoso Lda.")),
        Example("TAX-009", Filing with { Jurisdictions = ["US"] }, Filing),
        Example("TAX-010", Filing with { Jurisdictions = ["US-NY"] }, Filing with { Jurisdictions = ["US-NY"], Form = CertificateForm.StateSpecific }),
        Example("TAX-011", Filing with { Jurisdictions = ["US-OR"], Form = CertificateForm.StateSpecific }, Filing),
        Example("TAX-012", Filing with { Documents = [VerificationExamples.Document with { Size = 0 }] }, Filing),
        Example("TAX-013", Filing with { Documents = [VerificationExamples.Document with { FileName = "mon extrait.pdf" }] }, Filing),
        Example("TAX-014", Filing with { ValidTo = new(2026, 1, 1) }, Filing with { ValidFrom = new(2027, 11, 22), ValidTo = null }),
        Example("TAX-015", Filing with { ValidTo = new(2026, 11, 21) }, Filing with { ValidTo = new(2026, 11, 22) }),
        new("TAX-016", () => End(30), () => End(31)),
        new("TAX-017", () => With(TaxFilingState.UnderReview), () => With(TaxFilingState.Refused)),
        new("TAX-018", () => Evaluate(Filing, _context with { TenantsWithoutFiling = ["contoso.ca"] }), () => Evaluate(Filing, _context)),
        Example("TAX-019", Filing with { HolderName = "Fabrikam Inc" }, Filing with { HolderAddress = AddressExamples.Seattle }),
        new("TAX-020", () => Change(LegalExamples.Renamed), () => Change(LegalExamples.Profile with { LatinName = "X" })),
        new(
            "TAX-021",
            () => TaxFilingRules.CheckProof(Data.Code("US"), Data.Today.AddDays(-31), false, Data.Today),
            () => TaxFilingRules.CheckProof(Data.Code("US"), Data.Today.AddDays(-30), false, Data.Today)),
        new("TAX-022", () => Evaluate(Filing, _context with { Roles = PartnerRoles.ComplianceAdmin }), () => Evaluate(Filing, _context)),
        new("TAX-023", () => Fire(TaxFilingState.Approved), () => Fire(TaxFilingState.Draft)),
        Example("TAX-024", Filing with { TaxNumber = null }, Filing),
        new("TAX-025", () => TaxFilingRules.NoteApproval(TaxFilingState.Approved), () => TaxFilingRules.NoteApproval(TaxFilingState.Refused)),
        new("TAX-026", () => TaxFilingRules.CheckWithholding(100.01m, 100m, 1000m, 900m), () => TaxFilingRules.CheckWithholding(100m, 100m, 1000m, 900m)),
    ];

    private static RuleResult Evaluate(TaxFiling filing, TaxFilingContext context) => TaxFilingRules.Evaluate(filing, context, Data.Countries);

    private static RuleExample Example(string id, TaxFiling violated, TaxFiling satisfied) =>
        new(id, () => Evaluate(violated, _context), () => Evaluate(satisfied, _context));

    private static RuleExample Number(string id, string violated, string satisfied, string country) => new(
        id,
        () => TaxNumberRules.Evaluate(violated, Data.Code(country), Data.Countries),
        () => TaxNumberRules.Evaluate(satisfied, Data.Code(country), Data.Countries));

    private static RuleExample Registry(string id, RegistryAnswer violated, RegistryAnswer satisfied) => new(
        id,
        () => TaxNumberRules.CheckRegistry(violated, "PT501964843", Data.Code("PT"), null, "Contoso"),
        () => TaxNumberRules.CheckRegistry(satisfied, "PT501964843", Data.Code("PT"), null, "Contoso"));

    private static RuleResult Vat(TaxRegistrationStatus status) => TaxGateRules.CheckVat(
        _lisbon, [new TaxRegistration { Country = Data.Code("PT"), Status = status }], Data.Now, GatePolicy.Default, Data.Countries);

    private static RuleResult End(int days) =>
        TaxFilingRules.CheckEnd(Filing with { State = TaxFilingState.Approved, ValidTo = Data.Today.AddDays(days) }, Data.Today, Data.Countries);

    private static RuleResult With(TaxFilingState state) =>
        Evaluate(Filing, _context with { OtherFilings = [Filing with { Id = "T-2026-000002", State = state }] });

    private static RuleResult Change(LegalProfile after) => TaxFilingRules.CheckLegalChange(
        Filing with { State = TaxFilingState.Approved }, LegalChange.Compare(LegalExamples.Profile, after), Data.Countries);

    private static RuleResult Fire(TaxFilingState state) => TaxFilingMachine.Table.Fire(state, TaxFilingEvent.Submit, new TaxFilingFacts()).Result;
}
