using static PartnerPlatform.Rules.VerificationEvent;
using static PartnerPlatform.Rules.VerificationState;

namespace PartnerPlatform.Rules;

/// <summary>The life of a legal change and its verification.</summary>
public static class VerificationMachine
{
    private const PartnerRoles Admins = PartnerRoles.GlobalAdmin | PartnerRoles.AccountAdmin;

    private static readonly VerificationState[] _open = [Submitted, InVerification, OnHold, ActionRequired];

    private static readonly VerificationEvent[] _partnerEvents = [Preview, Submit, ConfirmEmail, DenyEmail, ReleaseHold, Upload, Appeal, Ask, Amend, Withdraw];

    /// <summary>The table.</summary>
    public static StateMachine<VerificationState, VerificationEvent, VerificationFacts> Table { get; } = Create();

    /// <summary>The events that the partner can cause.</summary>
    public static IReadOnlyList<VerificationEvent> PartnerEvents => _partnerEvents;

    /// <summary>What a partner can do in a state. A page that asks the partner for something shows these.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The events; none only where nothing is left to do.</returns>
    public static IReadOnlyList<VerificationEvent> GetPartnerActions(VerificationState state) =>
        Table.GetEvents(state).Where(e => Array.IndexOf(_partnerEvents, e) >= 0).ToArray();

    private static StateMachine<VerificationState, VerificationEvent, VerificationFacts> Create() =>
        new MachineBuilder<VerificationState, VerificationEvent, VerificationFacts>()
            .Row([Editing], Preview, Editing, ["ShowPreview"])
            .Row([Editing], Submit, Editing, ["SaveCosmeticChange"], f => f.Evaluation, [RuleIds.Leg001, RuleIds.Leg007], f => !f.IsMaterial)
            .Row([Editing], Submit, Submitted, ["CreateVersion", "OpenCase", "OpenTaxReview", "SendVerificationEmail", "legal.submitted"],
                f => f.Evaluation, [RuleIds.Leg001, RuleIds.Leg003, RuleIds.Leg008], f => f.IsMaterial)
            .Row([Submitted], StartChecks, InVerification, ["SetDueDate"])
            .Row([InVerification], ConfirmEmail, InVerification, ["PassEmailCheck"], f => f.Token, [RuleIds.Vet008])
            .Row([InVerification], DenyEmail, OnHold, ["StartHold", "NotifyAdmins"], f => VerificationRules.CheckDenial(f.IsDenialConfirmed), [RuleIds.Vet016])
            .Row([OnHold], ReleaseHold, InVerification, ["EndHold"], CheckAdminOrContact, [RuleIds.Gen005])
            .Row([OnHold], ExpireHold, ActionRequired, ["EndHold", "StartActionPeriod", "NotifyAdmins"])
            .Row([InVerification], NeedInfo, ActionRequired, ["StartActionPeriod", "EnableUpload", "legal.action_required"],
                f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011])
            .Row([ActionRequired], Upload, InVerification, ["RestartReview"], f => CheckInTime(f).And(f.Documents), [RuleIds.Vet002, RuleIds.Vet013])
            .Row([InVerification], PassAll, Authorized, ["FinalizeVersion", "UnlockFeatures", "CheckDrift", "UpdateTaxReview", "legal.authorized"],
                CheckDecider, [RuleIds.Vet012])
            .Row([InVerification], FailCheck, Rejected, ["FinalizeAsRejected", "CloseTaxReview", "legal.rejected"],
                f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011])
            .Row([Rejected], Appeal, InVerification, ["CountAppeal", "AssignOtherReviewer", "ReopenCase"],
                f => VerificationRules.CheckAppeal(f.AppealsUsed, f.IsAppeal, f.CaseId, f.Policy), [RuleIds.Vet007, RuleIds.Vet018])
            .Row([Rejected, Expired], Amend, Editing, ["ResetAppeals", "CloseCase"])
            .Row([.. _open, Rejected], Ask, null, ["RecordQuestion"])
            .Row(_open, RecordContact, null, ["RecordContact"])
            .Row(_open, Withdraw, Withdrawn, ["RestoreLastFinalized", "CloseTaxReview", "CloseCase"], CheckSubmitterOrAdmin, [RuleIds.Gen005])
            .Row([ActionRequired], PassDeadline, Expired, ["FinalizeAsRejected", "CloseTaxReview", "legal.rejected"], null, null, IsOverdue)
            .Row(_open, ExceedSla, null, ["NotifyDelay"])
            .Row([Authorized], Revoke, Rejected, ["FinalizeAsRejected", "NotifyAdmins", "legal.rejected"],
                f => VerificationRules.CheckReason(f.Reason).And(VerificationRules.CheckOtherPerson(f.Actor, f.Submitter, f.IsSameOrganization, true, f.SecondApprover)),
                [RuleIds.Vet011, RuleIds.Vet012])
            .Build(Editing, [Withdrawn], Refuse);

    private static RuleResult Refuse(VerificationState state, VerificationEvent trigger) =>
        VerificationRules.IsClosed(state)
            ? VerificationRules.CheckOpen(state)
            : MachineBuilder<VerificationState, VerificationEvent, VerificationFacts>.Refuse(state, trigger, "case");

    private static bool IsOverdue(VerificationFacts facts) => facts.ActionDueAt is { } due && facts.Now > due;

    private static RuleResult CheckInTime(VerificationFacts facts) => VerificationRules.CheckDeadline(facts.ActionDueAt, facts.Now);

    private static RuleResult CheckDecider(VerificationFacts facts) => facts.IsManual
        ? VerificationRules.CheckOtherPerson(facts.Actor, facts.Submitter, facts.IsSameOrganization, facts.IsOverride, facts.SecondApprover)
        : RuleResult.Allowed;

    private static RuleResult CheckAdminOrContact(VerificationFacts facts) =>
        facts.IsContact || (facts.Roles & Admins) != 0 ? RuleResult.Allowed : GeneralRules.CheckRole(facts.Roles, PartnerAction.EditLegalProfile);

    private static RuleResult CheckSubmitterOrAdmin(VerificationFacts facts) =>
        (facts.Actor.Length > 0 && facts.Actor == facts.Submitter) || (facts.Roles & Admins) != 0
            ? RuleResult.Allowed
            : GeneralRules.CheckRole(facts.Roles, PartnerAction.EditLegalProfile);
}
