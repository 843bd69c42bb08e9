namespace PartnerPlatform.Rules.Tests.Examples;

internal static class ChecklistExamples
{
    public static readonly ProfileReview Reviewed = new("a", Data.Now, "a");

    public static readonly ChecklistFacts Complete = new()
    {
        Now = Data.Now, Roles = PartnerRoles.GlobalAdmin, Association = AssociationState.Active, Support = SupportExamples.Profile,
        SupportContext = new() { TenantCountry = Data.Code("FR") }, Tax = new() { Decision = TaxDecisionValue.DoesNotApply },
        PartnerProfile = Reviewed, BillingProfile = Reviewed, OrganizationProfile = Reviewed, LegalAddress = AddressExamples.Paris,
        VettingStatus = VettingStatus.Authorized, HasAuthorizedVersion = true,
    };

    public static IEnumerable<RuleExample> All =>
    [
        new("CHK-001", () => Welcome(Complete with { Association = AssociationState.None }), () => Welcome(Complete)),
        new(
            "CHK-002",
            () => ChecklistRules.CheckDone(ChecklistStep.Support, Complete with { Support = null }, Data.Countries),
            () => ChecklistRules.CheckDone(ChecklistStep.Support, Complete, Data.Countries)),
        new(
            "CHK-003",
            () => ChecklistRules.CheckReview(ChecklistStep.BillingProfile, Reviewed with { CurrentHash = "b" }),
            () => ChecklistRules.CheckReview(ChecklistStep.BillingProfile, Reviewed)),
        new("CHK-004", () => ChecklistRules.CheckReason(ChecklistStep.Tax, "because"), () => ChecklistRules.CheckReason(ChecklistStep.Tax, "ReverseCharge")),
        new(
            "CHK-005",
            () => ChecklistRules.CheckGate(Complete with { Support = null }, GatePolicy.Default, Data.Countries),
            () => ChecklistRules.CheckGate(Complete with { BillingProfile = new(null, null, "b") }, GatePolicy.Default, Data.Countries)),
    ];

    private static RuleResult Welcome(ChecklistFacts facts) => ChecklistRules.CheckWelcome(facts, Data.Countries);
}
