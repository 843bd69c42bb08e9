namespace PartnerPlatform.Rules.Tests.Examples;

internal static class MpnExamples
{
    public static readonly TenantId Tenant = TenantId.Parse("7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00");
    public static readonly TenantId OtherTenant = TenantId.Parse("7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a01");

    public static readonly MpnLocation Paris = Location("4391507", "FR");

    public static readonly AssociationRequest Request = new()
    {
        MpnId = "4391507", AccountId = "contoso", Roles = PartnerRoles.GlobalAdmin,
        Tenant = new() { TenantId = Tenant, AccountId = "contoso", Name = "contoso.fr", Country = "FR" },
    };

    public static IEnumerable<RuleExample> All =>
    [
        Example("MPN-001", Request, Location("4391507", "GB"), Request, Paris),
        Example("MPN-002", Request with { MpnId = "MPN1234567" }, Paris, Request with { MpnId = "43 915 07" }, Paris),
        new("MPN-003", () => MpnAssociationRules.CheckLookUp("1", Directory(Paris)), () => MpnAssociationRules.CheckLookUp("4391507", Directory(Paris))),
        Example("MPN-004", Request, Paris with { AccountType = MpnAccountType.Global }, Request, Paris),
        Example("MPN-005", Request, Paris with { AssociatedTenant = OtherTenant }, Request, Paris with { AssociatedTenant = Tenant }),
        Example("MPN-006", WithActive("4391508"), Paris, WithActive("4391508") with { IsUpdate = true }, Paris),
        Example("MPN-007", Request, Paris with { Status = LocationStatus.Suspended }, Request, Paris),
        Example("MPN-008", Request, Paris with { AccountId = "fabrikam" }, Request, Paris),
        Example("MPN-009", WithCountry(null), Paris, Request, Paris),
        Example("MPN-010", Request with { AccountId = "fabrikam" }, Paris with { AccountId = "fabrikam" }, Request, Paris),
        Example("MPN-011", InCloud("US"), Location("4391507", "CA"), InCloud("US"), Location("4391507", "US")),
        Example("MPN-012", Request, Location("4391507", "RE"), Request, Location("4391507", "GB")),
        new(
            "MPN-013",
            () => MpnAssociationRules.CheckLocations(Data.Code("FR"), [Paris with { Status = LocationStatus.Draft }], Data.Countries),
            () => MpnAssociationRules.CheckLocations(Data.Code("FR"), [Paris], Data.Countries)),
        new("MPN-014", () => MpnAssociationRules.CheckDissociation(3, false), () => MpnAssociationRules.CheckDissociation(3, true)),
        new("MPN-015", () => Drift("GB"), () => Drift("FR")),
        new(
            "MPN-016",
            () => MpnAssociationRules.CheckFeature(PartnerFeature.Incentives, AssociationState.Suspended),
            () => MpnAssociationRules.CheckFeature(PartnerFeature.Incentives, AssociationState.NeedsReview)),
        new(
            "MPN-017",
            () => MpnAssociationRules.CheckLookUpRate(31, 0, TimeSpan.FromMinutes(5)),
            () => MpnAssociationRules.CheckLookUpRate(30, 9, TimeSpan.FromMinutes(5))),
        new("MPN-018", () => Selection(AssociationPolicy.Default), () => Selection(new() { Cardinality = AssociationCardinality.ManyLocationsPerTenant })),
        new("MPN-019", () => MpnAssociationRules.CheckDeletion(" "), () => MpnAssociationRules.CheckDeletion("I understand")),
        Example("MPN-020", WithActive("4391507"), Paris, WithActive("4391508") with { IsUpdate = true }, Paris),
    ];

    public static MpnLocation Location(string id, string? country) => new() { MpnId = MpnId.Parse(id), AccountId = "contoso", Name = "Bureau", Country = country };

    public static MpnDirectory Directory(params MpnLocation[] locations) => new(locations);

    public static AssociationRequest WithCountry(string? country) => Request with { Tenant = Request.Tenant with { Country = country } };

    public static AssociationRequest InCloud(string country, PartnerCloud cloud = PartnerCloud.UsGovernment) =>
        Request with { Tenant = Request.Tenant with { Country = country, Cloud = cloud } };

    public static AssociationRequest WithActive(string id) => Request with { Tenant = Request.Tenant with { ActiveMpnId = MpnId.Parse(id) } };

    private static RuleResult Drift(string country) =>
        MpnAssociationRules.CheckDrift(Location("4391507", country), Data.Code("FR"), Data.Countries, Data.Today, AssociationPolicy.Default);

    private static RuleResult Selection(AssociationPolicy policy) =>
        MpnAssociationRules.CheckSelection(Request.Tenant, [Paris, Location("4391508", "FR"), Location("4391509", "GB")], Data.Today, policy);

    private static RuleExample Example(
        string id, AssociationRequest violated, MpnLocation violatedBy, AssociationRequest satisfied, MpnLocation satisfiedBy) => new(
        id,
        () => MpnAssociationRules.Evaluate(violated, Directory(violatedBy), Data.Countries, Data.Today),
        () => MpnAssociationRules.Evaluate(satisfied, Directory(satisfiedBy), Data.Countries, Data.Today));
}
