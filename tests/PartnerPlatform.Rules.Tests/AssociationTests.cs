using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

/// <summary>The truth table of the country rule, row by row.</summary>
public sealed class AssociationTests
{
    private static readonly CalendarDate _beforeClosing = new(2018, 8, 1);

    public static IEnumerable<TheoryDataRow<int, string?, string, string, string>> CountryRows =>
    [
        new(1, "FR", "FR", "", ""),
        new(2, "FR", "GB", "MPN-001", ""),
        new(3, "GB", "UK", "", "ADR-002"),
        .. "RE GP MQ GF YT PM BL MF NC PF WF".Split(' ').Select(t => new TheoryDataRow<int, string?, string, string, string>(4, "FR", t, "MPN-001", "MPN-012")),
        new(5, "RE", "FR", "MPN-001", "MPN-012"),
        .. "PR VI".Split(' ').Select(t => new TheoryDataRow<int, string?, string, string, string>(6, "US", t, "MPN-001", "MPN-012")),
        .. "GU AS MP UM".Split(' ').Select(t => new TheoryDataRow<int, string?, string, string, string>(7, "US", t, "MPN-001", "MPN-012")),
        .. "JE GG IM GI".Split(' ').Select(t => new TheoryDataRow<int, string?, string, string, string>(8, "GB", t, "MPN-001", "MPN-012")),
        new(9, "CN", "HK", "MPN-001", "MPN-012"),
        new(9, "CN", "MO", "MPN-001", "MPN-012"),
        new(9, "CN", "TW", "MPN-001", ""),
        new(10, "HK", "MO", "MPN-001", ""),
        new(11, "FI", "AX", "MPN-001", "MPN-012"),
        new(12, "FR", "MC", "MPN-001", ""),
        new(13, "NO", "SJ", "MPN-001", "MPN-012"),
        new(13, "NO", "XJ", "MPN-001", "ADR-002 MPN-012"),
        new(14, "NL", "XS", "MPN-001", "ADR-002 MPN-012"),
        new(15, "XK", "RS", "MPN-001", ""),
        new(16, null, "FR", "MPN-009", ""),
        new(17, "fr", "FR", "", ""),
        new(17, " FR ", "FR", "", ""),
        new(18, "AN", "CW", "ADR-001 MPN-009", ""),
    ];

    [Theory]
    [MemberData(nameof(CountryRows))]
    public void Rows1To18OfTheTruthTable(int row, string? tenant, string location, string violations, string notices)
    {
        var result = MpnAssociationRules.Evaluate(
            MpnExamples.WithCountry(tenant), MpnExamples.Directory(MpnExamples.Location("4391507", location)), Data.Countries, Data.Today);
        result.Violations.Ids().ShouldBe(violations.Split(' ', StringSplitOptions.RemoveEmptyEntries), $"row {row}");
        result.Notices.Ids().ShouldBe(notices.Split(' ', StringSplitOptions.RemoveEmptyEntries), $"row {row}");
    }

    [Theory]
    [InlineData(19, PartnerCloud.UsGovernment, "US", "US", "2026-11-22", "")]
    [InlineData(20, PartnerCloud.UsGovernment, "US", "CA", "2026-11-22", "MPN-011 MPN-001")]
    [InlineData(21, PartnerCloud.Germany, "DE", "DE", "2018-09-01", "CLD-001")]
    [InlineData(22, PartnerCloud.Germany, "DE", "DE", "2018-08-01", "")]
    [InlineData(23, PartnerCloud.Germany, "CH", "CH", "2018-08-01", "")]
    public void Rows19To23OfTheTruthTable(int row, PartnerCloud cloud, string tenant, string location, string date, string violations)
    {
        CalendarDate.TryParse(date, out var asOf).ShouldBeTrue();
        var result = MpnAssociationRules.Evaluate(
            MpnExamples.InCloud(tenant, cloud), MpnExamples.Directory(MpnExamples.Location("4391507", location)), Data.Countries, asOf);
        result.Violations.Ids().ShouldBe(violations.Split(' ', StringSplitOptions.RemoveEmptyEntries), $"row {row}");
    }

    [Fact]
    public void Row24AGlobalIdIsRefused()
    {
        var headquarters = MpnExamples.Location("4391507", "US") with { AccountType = MpnAccountType.Global };
        Evaluate(MpnExamples.WithCountry("US"), headquarters).Violations.Ids().ShouldBe(["MPN-004"]);
    }

    [Fact]
    public void Row25AnotherIdNeedsAnUpdateWhichSupersedesTheOldOne()
    {
        var request = MpnExamples.WithActive("4391507") with { MpnId = "4391508" };
        var location = MpnExamples.Location("4391508", "FR");
        var refused = Evaluate(request, location);
        refused.Violations.Ids().ShouldBe(["MPN-006"]);
        refused.HttpStatus.ShouldBe(409);

        var update = Evaluate(request with { IsUpdate = true }, location);
        update.IsAllowed.ShouldBeTrue();
        AssociationMachine.Table.Fire(AssociationState.Active, AssociationEvent.RequestUpdate, new AssociationFacts { Evaluation = update })
            .State.ShouldBe(AssociationState.Active);
        AssociationMachine.Table.Fire(AssociationState.Active, AssociationEvent.ActivateReplacement, new AssociationFacts())
            .State.ShouldBe(AssociationState.Superseded);
    }

    [Fact]
    public void Row26ALocationOfAnotherTenantIsRefused() =>
        Evaluate(MpnExamples.Request, MpnExamples.Paris with { AssociatedTenant = MpnExamples.OtherTenant }).Violations.Ids().ShouldBe(["MPN-005"]);

    [Fact]
    public void Row27ForeignAndUnknownIdsCantBeToldApart()
    {
        var foreign = Evaluate(MpnExamples.Request, MpnExamples.Location("4391507", "GB") with { AccountId = "fabrikam", Status = LocationStatus.Suspended });
        var unknown = MpnAssociationRules.Evaluate(MpnExamples.Request, MpnExamples.Directory(), Data.Countries, Data.Today);
        foreign.Violations.Ids().ShouldBe(["MPN-008"]);
        foreign.All.Select(v => v.ToString()).ShouldBe(unknown.All.Select(v => v.ToString()));
        foreign.HttpStatus.ShouldBe(404);
        foreign.Code.ShouldBe(3000);
    }

    [Theory]
    [InlineData("12 345 67", "")]
    [InlineData("MPN1234567", "MPN-002")]
    [InlineData("0123", "MPN-002")]
    [InlineData("", "GEN-001")]
    [InlineData("12345678901", "MPN-002")]
    [InlineData("١٢٣", "MPN-002")]
    public void Row28TheFormOfIds(string mpnId, string violations)
    {
        var result = Evaluate(MpnExamples.Request with { MpnId = mpnId }, MpnExamples.Location("1234567", "FR"));
        result.Violations.Ids().ShouldBe(violations.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(null, true, "")]
    [InlineData(" ", true, "")]
    [InlineData("4391507", false, "")]
    [InlineData("43 915 07", true, "MPN-008")]
    [InlineData("0123", true, "MPN-002")]
    [InlineData("12345678901", false, "MPN-002")]
    public void AGlobalIdIsAnIdThatNobodyElseHas(string? mpnId, bool isTaken, string violations) =>
        MpnAssociationRules.CheckGlobalId(mpnId, isTaken).Violations.Ids().ShouldBe(violations.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void ATenantHasOneAccount()
    {
        var tenantId = TenantId.Parse("6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11");

        MpnAssociationRules.CheckTenantOwner(tenantId, isTaken: false).IsAllowed.ShouldBeTrue();
        MpnAssociationRules.CheckTenantOwner(tenantId, isTaken: true).Format(Data.English)
            .ShouldBe("Tenant 6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11 is already associated with another partner account.");
    }

    [Fact]
    public void ALondonLocationIsExplainedInFrench()
    {
        var result = Evaluate(MpnExamples.Request, MpnExamples.Location("4391507", "GB"));
        result.Format(Data.French).ShouldBe(
            "L’emplacement MPN 4391507 (Royaume-Uni) et votre tenant Azure AD (France) doivent se trouver dans le même pays ou la même région.");
        result.Format(Data.English).ShouldBe(
            "MPN location 4391507 is in the United Kingdom, but your Azure AD tenant is in France. They must be in the same country or region.");
        result.Violations[0].Remedy!.Format(Data.French).ShouldBe(
            "Ajoutez un emplacement dans ce pays ou cette région (France), puis utilisez son ID MPN.");
    }

    [Fact]
    public void IndependentFailuresAreReportedTogetherInOrder()
    {
        var request = MpnExamples.WithActive("1234567") with { Roles = PartnerRoles.SalesAgent };
        var location = MpnExamples.Location("4391507", "GB") with
        {
            AccountType = MpnAccountType.Global, Status = LocationStatus.Draft, AssociatedTenant = MpnExamples.OtherTenant,
        };
        Evaluate(request, location).Violations.Ids().ShouldBe(["GEN-005", "MPN-004", "MPN-007", "MPN-001", "MPN-006", "MPN-005"]);
    }

    [Fact]
    public void AnOperatorCanExceptAPairForAWhile()
    {
        var policy = AssociationPolicy.Default with
        {
            CountryPairs = [new(Data.Code("MC"), Data.Code("FR"), "ops", "Agreement", new(2026, 1, 1), new(2026, 12, 31))],
        };
        var directory = MpnExamples.Directory(MpnExamples.Location("4391507", "MC"));
        MpnAssociationRules.Evaluate(MpnExamples.Request, directory, Data.Countries, new(2026, 12, 31), policy).IsAllowed.ShouldBeTrue();
        MpnAssociationRules.Evaluate(MpnExamples.Request, directory, Data.Countries, new(2027, 1, 1), policy).IsAllowed.ShouldBeFalse();
        MpnAssociationRules.Evaluate(
            MpnExamples.WithCountry("MC"), MpnExamples.Directory(MpnExamples.Paris), Data.Countries, new(2026, 6, 1), policy).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void APreviewTellsForEachLocationWhyAndWhatHelps()
    {
        var rows = MpnAssociationRules.Preview(
            MpnExamples.Request, [MpnExamples.Paris, MpnExamples.Location("4391508", "GB")], Data.Countries, Data.Today);
        rows.Select(r => r.IsCountryMatch).ShouldBe([true, false]);
        rows[0].Result.IsAllowed.ShouldBeTrue();
        rows[1].Result.Violations[0].Remedy!.SuggestedValue.ShouldBe("FR");
    }

    [Fact]
    public void AnAllowedCheckAllocatesNothing()
    {
        var directory = MpnExamples.Directory(MpnExamples.Paris);
        MpnAssociationRules.Evaluate(MpnExamples.Request, directory, Data.Countries, Data.Today).ShouldBeSameAs(RuleResult.Allowed);
        Allocations.MeasureWhenCompiled(() => MpnAssociationRules.Evaluate(MpnExamples.Request, directory, Data.Countries, Data.Today)).ShouldBe(0);
    }

    [Fact]
    public void TheGermanCloudWasClosedOnTheDayOfItsAnnouncement()
    {
        var germany = CloudDirectory.Default[PartnerCloud.Germany];
        germany.GetStatus(_beforeClosing).ShouldBe(CloudStatus.Open);
        germany.GetStatus(new(2018, 9, 20)).ShouldBe(CloudStatus.ClosedToNew);
        germany.GetStatus(new(2021, 10, 29)).ShouldBe(CloudStatus.Retired);
        var reopened = CloudDirectory.Default.With(germany with { ClosedToNewAt = null, RetiredAt = null });
        MpnAssociationRules.Evaluate(
            MpnExamples.InCloud("DE", PartnerCloud.Germany), MpnExamples.Directory(MpnExamples.Location("4391507", "DE")), Data.Countries, Data.Today,
            AssociationPolicy.Default with { Clouds = reopened }).IsAllowed.ShouldBeTrue();
    }

    private static RuleResult Evaluate(AssociationRequest request, params MpnLocation[] locations) =>
        MpnAssociationRules.Evaluate(request, MpnExamples.Directory(locations), Data.Countries, Data.Today);
}
