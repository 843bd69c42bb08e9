using static PartnerPlatform.Rules.AssociationEvent;
using static PartnerPlatform.Rules.AssociationState;

namespace PartnerPlatform.Rules;

/// <summary>The life of an association of an MPN ID with a tenant.</summary>
public static class AssociationMachine
{
    private static readonly AssociationState[] _open = [Draft, Requested, AwaitingApproval];

    /// <summary>The table.</summary>
    public static StateMachine<AssociationState, AssociationEvent, AssociationFacts> Table { get; } = Create();

    private static StateMachine<AssociationState, AssociationEvent, AssociationFacts> Create() =>
        new MachineBuilder<AssociationState, AssociationEvent, AssociationFacts>()
            .Row([None], Search, None, ["ShowMatches"], f => f.LookUp, [RuleIds.Mpn002, RuleIds.Mpn003, RuleIds.Mpn017])
            .Row([None], Select, Draft, ["PreviewLocations"], f => GeneralRules.CheckRole(f.Roles, PartnerAction.AssociateMpnId), [RuleIds.Gen005])
            .Row([Draft], Submit, Requested, ["FreezeCountries"], f => f.Evaluation, [RuleIds.Mpn001, RuleIds.Mpn005, RuleIds.Mpn006, RuleIds.Mpn008])
            .Row([Requested], AutoApprove, Active, ["CompleteChecklistItem", "UnlockFeatures", "NotifyAdmins", "mpn.associated"],
                f => f.Evaluation, [RuleIds.Mpn001, RuleIds.Mpn007], f => !f.NeedsApproval)
            .Row([Requested], NeedHuman, AwaitingApproval, ["CreateHostTask"], null, null, f => f.NeedsApproval)
            .Row([Requested, AwaitingApproval], Refuse, Rejected, ["NotifyRemedy"],
                f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011])
            .Row([AwaitingApproval], Approve, Active, ["CompleteChecklistItem", "UnlockFeatures", "NotifyAdmins", "mpn.associated"],
                f => VerificationRules.CheckOtherPerson(f.Actor, f.Requester).And(f.Evaluation), [RuleIds.Vet012, RuleIds.Mpn001])
            .Row(_open, Cancel, Cancelled, null, CheckRequester, [RuleIds.Gen005])
            .Row([Active], RequestUpdate, Active, ["CreateReplacement"], f => f.Evaluation, [RuleIds.Mpn001, RuleIds.Mpn020])
            .Row([Active], ActivateReplacement, Superseded, ["RepointDependents", "mpn.updated"])
            .Row([Active], DetectDrift, NeedsReview, ["StartGracePeriod", "ScheduleReminders", "mpn.needs_review"])
            .Row([NeedsReview], Resolve, Active, ["CancelReminders"], f => f.Evaluation, [RuleIds.Mpn001])
            .Row([NeedsReview], ExpireGrace, Suspended, ["BlockFeatures"], null, null, f => f.IsGraceOver)
            .Row([Suspended], Resolve, Active, ["UnlockFeatures"], f => f.Evaluation, [RuleIds.Mpn001])
            .Row([Active, NeedsReview, Suspended], Dissociate, Dissociated, ["BlockFeatures", "mpn.dissociated"],
                f => MpnAssociationRules.CheckDissociation(f.Dependents, f.HasReplacement), [RuleIds.Mpn014])
            .Build(
                None,
                [Superseded, Rejected, Cancelled, Dissociated],
                (state, trigger) => MachineBuilder<AssociationState, AssociationEvent, AssociationFacts>.Refuse(state, trigger, "association"));

    private static RuleResult CheckRequester(AssociationFacts facts) =>
        facts.Actor.Length > 0 && facts.Actor == facts.Requester
            ? RuleResult.Allowed
            : GeneralRules.CheckRole(facts.Roles, PartnerAction.AssociateMpnId);
}
