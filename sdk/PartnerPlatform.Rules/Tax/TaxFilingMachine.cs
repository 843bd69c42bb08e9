using static PartnerPlatform.Rules.TaxFilingEvent;
using static PartnerPlatform.Rules.TaxFilingState;

namespace PartnerPlatform.Rules;

/// <summary>The life of a tax exemption filing.</summary>
public static class TaxFilingMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<TaxFilingState, TaxFilingEvent, TaxFilingFacts> Table { get; } = Create();

    private static StateMachine<TaxFilingState, TaxFilingEvent, TaxFilingFacts> Create() =>
        new MachineBuilder<TaxFilingState, TaxFilingEvent, TaxFilingFacts>()
            .Row([None], DecideNotApplicable, None, ["StoreDecision"], f => CheckPartner(f).And(f.NotApplicable), [RuleIds.Tax022, RuleIds.Chk004])
            .Row([None], Start, Draft, ["CreateForm"], CheckPartner, [RuleIds.Tax022])
            .Row([Draft], Submit, Submitted, ["AssignNumber", "Acknowledge", "SetDueDate", "tax.exemption.submitted"],
                f => f.Evaluation, [RuleIds.Tax009, RuleIds.Tax012, RuleIds.Tax014, RuleIds.Tax024])
            .Row([Draft], Discard, Discarded)
            .Row([Submitted], Assign, UnderReview, null, CheckReviewer, [RuleIds.Tax022])
            .Row([UnderReview], RequestInfo, PendingPartnerAction, ["NotifyRemedy"], CheckReason, [RuleIds.Vet011])
            .Row([PendingPartnerAction], Resubmit, Submitted, ["KeepVersion"], f => f.Evaluation, [RuleIds.Tax009, RuleIds.Tax012])
            .Row([UnderReview], Approve, Approved, ["SetEffectiveFrom", "tax.exemption.approved"], CheckApproval, [RuleIds.Tax022, RuleIds.Vet012])
            .Row([UnderReview], Refuse, Refused, ["NotifyRemedy", "tax.exemption.refused"], CheckReason, [RuleIds.Vet011])
            .Row([Submitted, UnderReview, PendingPartnerAction], Withdraw, Withdrawn, null, CheckSubmitterOrPartner, [RuleIds.Tax022])
            .Row([Approved], ExpireSoon, Approved, ["Remind", "OfferRenewal", "tax.exemption.expiring"])
            .Row([Approved], ApproveRenewal, Superseded)
            .Row([Approved], PassValidTo, Expired, ["ShowBanner", "tax.exemption.expired"], null, null, f => f.IsPastValidTo)
            .Row([Approved], AuthorizeLegalChange, NeedsReview, ["StartGracePeriod", "tax.review_opened"])
            .Row([NeedsReview], Confirm, Approved, ["KeepEvidence"], CheckUnchanged, [RuleIds.Tax019])
            .Row([NeedsReview], ExpireGrace, Suspended, null, null, null, f => f.IsGraceOver)
            .Row([NeedsReview, Suspended], Replace, Superseded)
            .Row([Approved], Revoke, Revoked, ["NotifyRemedy"],
                f => CheckReason(f).And(CheckReviewer(f)).And(VerificationRules.CheckOtherPerson(f.Actor, f.Submitter, false, true, f.SecondApprover)),
                [RuleIds.Vet011, RuleIds.Vet012, RuleIds.Tax022])
            .Build(
                None,
                [Discarded, Refused, Withdrawn, Superseded, Expired, Revoked],
                (state, trigger) => MachineBuilder<TaxFilingState, TaxFilingEvent, TaxFilingFacts>.Refuse(state, trigger, "filing"));

    private static RuleResult CheckPartner(TaxFilingFacts facts)
    {
        var found = default(RuleCollector);
        if (!RoleMatrix.Allows(facts.Roles, PartnerAction.FileTaxExemptions))
        {
            found.Add(RuleIds.Tax022, null, null, GeneralRules.RolesArgument(RoleMatrix.GetRoles(PartnerAction.FileTaxExemptions)));
        }

        return found.ToResult();
    }

    private static RuleResult CheckSubmitterOrPartner(TaxFilingFacts facts) =>
        facts.Actor.Length > 0 && facts.Actor == facts.Submitter ? RuleResult.Allowed : CheckPartner(facts);

    private static RuleResult CheckReviewer(TaxFilingFacts facts) => TaxFilingRules.CheckReviewer(facts.Roles);

    private static RuleResult CheckReason(TaxFilingFacts facts) => VerificationRules.CheckReason(facts.Reason);

    private static RuleResult CheckApproval(TaxFilingFacts facts) =>
        CheckReviewer(facts).And(VerificationRules.CheckOtherPerson(facts.Actor, facts.Submitter)).And(
            facts.Actor == facts.Submitter ? RuleResult.Allowed : TaxFilingRules.NoteApproval(Approved));

    private static RuleResult CheckUnchanged(TaxFilingFacts facts)
    {
        var found = default(RuleCollector);
        if (!facts.IsUnchanged)
        {
            found.Add(RuleIds.Tax019, null, new RuleRemedy("ReplaceExemption"), new RuleArgument("holder", string.Empty), new RuleArgument("legalName", string.Empty));
        }

        return found.ToResult();
    }
}
