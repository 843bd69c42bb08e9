using static PartnerPlatform.Rules.LocationEvent;
using static PartnerPlatform.Rules.LocationStatus;

namespace PartnerPlatform.Rules;

/// <summary>
/// The life of a location. A partner can always ask for the deletion of a location that the host has stopped, and throw away
/// a draft that was never active. A location that moves to another country or region is verified again, since that is what
/// associations depend on.
/// </summary>
public static class LocationMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<LocationStatus, LocationEvent, LocationFacts> Table { get; } = Create();

    private static StateMachine<LocationStatus, LocationEvent, LocationFacts> Create() =>
        new MachineBuilder<LocationStatus, LocationEvent, LocationFacts>()
            .Row([Draft], Submit, PendingVerification, ["StartVerification"], f => f.Evaluation, [RuleIds.Adr004])
            .Row([Draft], Discard, Deleted, null, null, null, f => !f.HasMpnId)
            .Row([PendingVerification], Verify, Active, ["AssignMpnId", "NotifyAdmins"])
            .Row([PendingVerification], FailVerification, Draft, ["NotifyRemedy"], f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011])
            .Row([Active], Suspend, Suspended, ["DetectDrift", "NotifyAdmins"], f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011])
            .Row([Suspended], Reinstate, Active, ["NotifyAdmins"])
            .Row([Active, Suspended], RequestDeletion, DeletionRequested, ["CreateHostTask"],
                f => MpnAssociationRules.CheckDeletion(f.Acknowledgement), [RuleIds.Mpn019])
            .Row([Active], Move, PendingVerification, ["StartVerification", "DetectDrift"])
            .Row([PendingVerification], MoveBack, Active, ["DetectDrift"], null, null, f => f.IsBack)
            .Row([DeletionRequested], WithdrawDeletion, Active, ["DetectDrift"], null, null, f => !f.WasSuspended)
            .Row([DeletionRequested], WithdrawDeletion, Suspended, null, null, null, f => f.WasSuspended)
            .Row([DeletionRequested], RefuseDeletion, Active, ["DetectDrift", "NotifyAdmins"],
                f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011], f => !f.WasSuspended)
            .Row([DeletionRequested], RefuseDeletion, Suspended, ["NotifyAdmins"],
                f => VerificationRules.CheckReason(f.Reason), [RuleIds.Vet011], f => f.WasSuspended)
            .Row([DeletionRequested], Delete, Deleted, ["RetireMpnId"],
                f => MpnAssociationRules.CheckDissociation(f.Dependents, hasReplacement: false), [RuleIds.Mpn014])
            .Build(
                Draft,
                [Deleted],
                (state, trigger) => MachineBuilder<LocationStatus, LocationEvent, LocationFacts>.Refuse(state, trigger, "location"));
}
