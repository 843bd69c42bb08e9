using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class LegalChangeTests
{
    private static readonly LegalProfile _profile = LegalExamples.Profile;

    public static IEnumerable<TheoryDataRow<string, LegalProfile, bool, string>> Changes =>
    [
        new("case", _profile with { CompanyName = "CONTOSO FRANCE S.A.S." }, false, ""),
        new("name", LegalExamples.Renamed, true, "Employment Business"),
        new("name like the domain", _profile with { CompanyName = "Contoso Europe SAS" }, true, "Business"),
        new("street case", _profile with { Address = _profile.Address! with { AddressLine1 = "12, RUE DE LA PAIX" } }, false, ""),
        new("street", _profile with { Address = _profile.Address! with { AddressLine1 = "14 rue de la Paix" } }, true, "Business"),
        new("country alias", London("UK"), true, "EmailOwnership EmailDomain Employment Business"),
        new("contact phone", _profile with { PrimaryContact = LegalExamples.Contact with { PhoneNumber = "+33 1 40 20 50 51" } }, false, ""),
        new("contact name", _profile with { PrimaryContact = LegalExamples.Contact with { LastName = "Durand" } }, true, "Employment"),
        new("contact mail", _profile with { PrimaryContact = LegalExamples.Contact with { Email = "z@contoso.fr" } }, true, "EmailOwnership EmailDomain Employment"),
        new("registration", _profile with { RegistrationNumber = "303 265 045" }, true, "Business"),
        new("registration format", _profile with { RegistrationNumber = "552 008 443" }, false, ""),
        new("latin", _profile with { LatinName = "Contoso" }, false, ""),
        new("security contact", _profile with { SecurityContact = null }, false, ""),
        new("nothing", _profile with { }, false, ""),
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void ChangesAreClassifiedAndNeedTheirChecksOnly(string what, LegalProfile after, bool isMaterial, string checks)
    {
        var change = LegalChange.Compare(_profile, after);
        change.IsMaterial.ShouldBe(isMaterial, what);
        string.Join(' ', change.Checks).ShouldBe(checks, what);
        (change.Fields.Count == 0).ShouldBe(what == "nothing");
    }

    [Fact]
    public void APreviewShowsWhatFollows()
    {
        var tax = new TaxInformation
        {
            Registrations = [new() { Id = "vat", Type = TaxRegistrationType.EuVat, Country = Data.Code("FR"), Number = "FR40303265045" }],
            Filings = [TaxExamples.Filing with { State = TaxFilingState.Approved }],
        };
        var context = new LegalContext { InForce = _profile, VettingStatus = VettingStatus.Authorized };
        var preview = LegalChangePreview.Create(LegalExamples.Renamed, context, tax, Data.Countries);
        preview.Change.Fields.ShouldHaveSingleItem().Before.ShouldBe("Contoso France SAS");
        preview.Change.Checks.ShouldContain(CheckType.Business);
        preview.BlockedFeatures.ShouldBe([PartnerFeature.EditLegalProfile, PartnerFeature.AddLocations, PartnerFeature.FileExemptionInNewName]);
        preview.TaxItems.Select(i => i.Kind).ShouldBe([TaxItemKind.Registration, TaxItemKind.Filing, TaxItemKind.BillingName]);
        preview.Result.Find(RuleIds.Leg009)!.Format(Data.English).ShouldBe(
            "Your tax information may be affected. Review 3 tax items so that they stay accurate.");
        LegalChangePreview.Create(_profile, context, tax, Data.Countries).BlockedFeatures.ShouldBeEmpty();
    }

    [Fact]
    public void ANewCompanyIsBlockedMore() =>
        VerificationRules.GetBlockedFeatures(VettingStatus.Pending, hasAuthorizedVersion: false).ShouldContain(PartnerFeature.Transact);

    [Fact]
    public void AnAuthorizedChangeSetsTaxItems()
    {
        var approved = TaxExamples.Filing with { State = TaxFilingState.Approved, Jurisdictions = ["US-WA"] };
        var tax = new TaxInformation
        {
            Registrations = [new() { Id = "r", Type = TaxRegistrationType.EuVat, Country = Data.Code("FR"), Number = "FR40303265045" }],
            Filings = [approved],
        };
        Items(_profile, LegalExamples.Renamed, tax).Single(i => i.ReferenceId == "r").Effect.ShouldBe(TaxItemEffect.NeedsReview);
        Items(_profile, London("GB"), tax).Select(i => (i.Kind, i.Effect)).ShouldBe(
        [
            (TaxItemKind.Registration, TaxItemEffect.NeedsReview), (TaxItemKind.Filing, TaxItemEffect.Suspend),
            (TaxItemKind.Currency, TaxItemEffect.Review), (TaxItemKind.Decision, TaxItemEffect.Reset),
        ]);
        var seattle = _profile with { Address = AddressExamples.Seattle };
        var portland = seattle with { Address = AddressExamples.Seattle with { State = "OR", City = "Portland", PostalCode = "97201" } };
        Items(seattle, portland, tax).Single(i => i.Kind == TaxItemKind.Filing).Effect.ShouldBe(TaxItemEffect.NeedsReview);
        Items(_profile with { RegistrationNumber = "303265045" }, _profile, tax).Single().Why.Value.ShouldBe("taxReview.registrationNumber");
        Items(_profile, _profile with { PrimaryContact = null }, tax).ShouldBeEmpty();
        TaxReview.Close(Items(_profile, LegalExamples.Renamed, tax)).ShouldAllBe(i => i.Status == TaxItemStatus.NotAffected);
    }

    [Fact]
    public void ExemptionsAreEffectiveFromTheNextBillingCycleToTheirLastDay()
    {
        TaxFilingRules.GetEffectiveFrom(new(2026, 11, 22), 5).ShouldBe(new CalendarDate(2026, 12, 5));
        TaxFilingRules.GetEffectiveFrom(new(2026, 11, 22), 28).ShouldBe(new CalendarDate(2026, 11, 28));
        var filing = TaxExamples.Filing with
        {
            State = TaxFilingState.Approved, Jurisdictions = ["US-WA", "US-CA"], RefusedJurisdictions = ["US-CA"],
            EffectiveFrom = new(2026, 12, 5), ValidTo = new(2028, 2, 29),
        };
        IsExempt(filing, "us-wa", new(2026, 12, 4)).ShouldBeFalse();
        IsExempt(filing, "us-wa", new(2026, 12, 5)).ShouldBeTrue();
        IsExempt(filing, "US-WA", new(2028, 2, 29)).ShouldBeTrue();
        IsExempt(filing, "US-WA", new(2028, 3, 1)).ShouldBeFalse();
        IsExempt(filing, "US-CA", new(2027, 1, 1)).ShouldBeFalse();
        var review = filing with { State = TaxFilingState.NeedsReview, NeedsReviewSince = new(2027, 1, 1) };
        IsExempt(review, "US-WA", new(2027, 1, 31)).ShouldBeTrue();
        IsExempt(review, "US-WA", new(2027, 2, 1)).ShouldBeFalse();
    }

    private static LegalProfile London(string country) => _profile with { Address = AddressExamples.London with { Country = country } };

    private static IReadOnlyList<TaxReviewItem> Items(LegalProfile before, LegalProfile after, TaxInformation tax) =>
        TaxReview.GetItems(before, after, tax, isAuthorized: true, Data.Countries);

    private static bool IsExempt(TaxFiling filing, string jurisdiction, CalendarDate date) =>
        TaxFilingRules.IsExempt([filing], MpnExamples.Tenant, jurisdiction, TaxType.SalesUse, date);
}
