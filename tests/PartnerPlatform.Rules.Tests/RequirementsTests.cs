using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class RequirementsTests
{
    private static readonly ChecklistFacts _complete = ChecklistExamples.Complete;

    [Fact]
    public void ACompletePartnerHasNothingToBring()
    {
        Requirements.ForChecklist(_complete, Data.Countries).IsSatisfied.ShouldBeTrue();
        var gate = Gate(GateAction.AddCustomer, _complete);
        gate.IsSatisfied.ShouldBeTrue();
        gate.CurrentlyDue.ShouldBeEmpty();
        gate.EventuallyDue.Select(r => r.Key).ShouldBe(["tax.vat-id"]);
    }

    [Fact]
    public void ANewPartnerSeesEverything()
    {
        var facts = new ChecklistFacts { Now = Data.Now, Roles = PartnerRoles.GlobalAdmin, LegalAddress = AddressExamples.Paris, IsCsp = true };
        Requirements.ForChecklist(facts, Data.Countries).CurrentlyDue.Select(r => r.Key).ShouldBe(
        [
            "checklist.mpn", "checklist.support", "checklist.tax", "checklist.partner-profile", "checklist.billing-profile", "checklist.org-profile",
            "checklist.security-contact",
        ]);
        var gate = Gate(GateAction.AddSubscription, facts);
        gate.CurrentlyDue.Select(r => r.Key).ShouldBe(["mpn.association", "legal.verification", "tax.decision", "tax.vat-id"]);
        gate.EventuallyDue.Select(r => r.Key).ShouldBe(["checklist"]);
        gate.Errors.Select(e => e.Code.Value).ShouldBe(["MPN-016", "VET-014", "TAX-001", "TAX-002"]);
        gate.Errors[3].Violation.Format(Data.French).ShouldStartWith("Enregistrez votre numéro de TVA");
    }

    [Fact]
    public void TheTaxDecisionWarnsAtTheCustomerAndBlocksAtTheSubscription()
    {
        var facts = _complete with { Tax = TaxInformation.Empty };
        Gate(GateAction.AddCustomer, facts).IsSatisfied.ShouldBeTrue();
        Gate(GateAction.AddCustomer, facts).EventuallyDue.ShouldContain(r => r.Key == "tax.decision");
        Gate(GateAction.AddSubscription, facts).IsSatisfied.ShouldBeFalse();
    }

    [Theory]
    [InlineData(TaxRegistrationStatus.Verified, 0, true)]
    [InlineData(TaxRegistrationStatus.FormatValid, 0, false)]
    [InlineData(TaxRegistrationStatus.Unavailable, 3, true)]
    [InlineData(TaxRegistrationStatus.Unavailable, 11, false)]
    [InlineData(TaxRegistrationStatus.Invalid, 0, false)]
    public void AnOutageOfTheRegistryIsBridgedForTenDays(TaxRegistrationStatus status, int days, bool isAccepted)
    {
        var registration = new TaxRegistration { Country = Data.Code("FR"), Status = status, UnavailableSince = Data.Now.AddDays(-days) };
        TaxGateRules.CheckVat(AddressExamples.Paris, [registration], Data.Now, GatePolicy.Default, Data.Countries).IsAllowed.ShouldBe(isAccepted);
    }

    [Theory]
    [InlineData("ES", "35001", true)]
    [InlineData("ES", "28001", false)]
    [InlineData("RE", "97400", true)]
    [InlineData("MC", "98000", false)]
    [InlineData("GB", "EC2A 1AF", true)]
    public void OnlyTheVatAreaNeedsANumber(string country, string postalCode, bool isAllowed)
    {
        var address = new PostalAddress { Country = country, PostalCode = postalCode };
        TaxGateRules.CheckVat(address, [], Data.Now, GatePolicy.Default, Data.Countries).IsAllowed.ShouldBe(isAllowed);
    }

    [Fact]
    public void WhatWaitsForSomeoneElseIsPending()
    {
        var facts = _complete with { Association = AssociationState.AwaitingApproval, HasAuthorizedVersion = false, VettingStatus = VettingStatus.Pending };
        var gate = Gate(GateAction.AddCustomer, facts);
        gate.PendingVerification.Select(r => r.Key).ShouldContain("mpn.association");
        gate.PendingVerification.Select(r => r.Key).ShouldContain("legal.verification");
        gate.IsSatisfied.ShouldBeFalse();
    }

    [Fact]
    public void WhatIsOverdueIsPastDue()
    {
        var facts = _complete with { HasAuthorizedVersion = false, VettingStatus = VettingStatus.Pending, VerificationDueAt = Data.Now.AddDays(-1) };
        var gate = Gate(GateAction.AddCustomer, facts);
        gate.PastDue.ShouldHaveSingleItem().Key.ShouldBe("legal.verification");
        gate.Deadline.ShouldBe(Data.Now.AddDays(-1));
    }

    [Fact]
    public void AReviewedStepReopensWhenTheProfileChanges()
    {
        var items = ChecklistRules.GetItems(_complete with { BillingProfile = ChecklistExamples.Reviewed with { CurrentHash = "b" } }, Data.Countries);
        items.Single(i => i.Step == ChecklistStep.BillingProfile).Status.ShouldBe(ChecklistStatus.Reopened);
        items.Count(i => !i.IsFinished).ShouldBe(1);
        ChecklistRules.GetItems(_complete with { TaxReviewDueAt = Data.Now }, Data.Countries)
            .Single(i => i.Step == ChecklistStep.Tax).Status.ShouldBe(ChecklistStatus.Reopened);
    }

    [Fact]
    public void NewCountryDataFlagsAnAddressOnTheNextEditOnly()
    {
        var stricter = Data.Countries.WithOverrides([new CountryOverride(Data.Code("FR"), "ops", "New postal codes") { PostalCodePattern = "9{5}" }]);
        var facts = _complete with { LegalAddress = AddressExamples.Paris };
        Requirements.ForGate(GateAction.AddCustomer, facts, GatePolicy.Default, stricter).IsSatisfied.ShouldBeTrue();
        AddressRules.Evaluate(AddressExamples.Paris, AddressKind.Legal, stricter).Violations.Ids().ShouldBe(["ADR-009"]);
    }

    private static Requirements Gate(GateAction action, ChecklistFacts facts) => Requirements.ForGate(action, facts, GatePolicy.Default, Data.Countries);
}
