using CsCheck;
using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class MachineTests
{

    private static readonly Gen<VerificationEvent> _event = Gen.Enum<VerificationEvent>();

    // Facts that sometimes meet a guard and sometimes don't.
    private static readonly Gen<VerificationFacts> _facts =
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 40], Gen.Bool, Gen.Bool).Select((complete, material, denial, appeal, days, admin, second) => new VerificationFacts
        {
            Reason = complete ? VerificationExamples.Reason : null,
            IsMaterial = material,
            IsDenialConfirmed = denial,
            IsAppeal = appeal ? true : null,
            Now = Data.Now.AddDays(days),
            Actor = admin ? "admin" : "reviewer",
            Roles = admin ? PartnerRoles.GlobalAdmin : PartnerRoles.HostReviewer,
            SecondApprover = second ? "second" : null,
        });

    private static readonly Gen<(VerificationEvent Event, VerificationFacts Facts)[]> _story = Gen.Select(_event, _facts).Array[0, 40];

    [Fact]
    public void TheInvariantsOfALegalChangeHoldInEveryStory() => _story.Sample(
        story =>
        {
            var history = Begin(LegalProfileHistory.Empty, 1);
            var authorized = 0;
            foreach (var (trigger, facts) in story)
            {
                if (!history.HasOpenCase && history.Case!.State is VerificationState.Authorized or VerificationState.Withdrawn && facts.IsMaterial)
                {
                    history = Begin(history, history.HighestVersion + 1);
                }

                var before = history;
                var result = history.Apply(trigger, facts, out history);
                var now = history.Case!;

                if (result.IsAllowed)
                {
                    // 7: every transition is in the history.
                    now.History.Count.ShouldBe(before.Case!.History.Count + 1);
                    now.History[^1].Event.ShouldBe(trigger);
                    authorized = now.State == VerificationState.Authorized && before.Case.State != VerificationState.Authorized ? now.Version : authorized;
                }
                else
                {
                    history.ShouldBe(before);
                    result.Result.Violations.ShouldNotBeEmpty();
                }

                // 1: whoever has to act can act.
                if (now.State == VerificationState.ActionRequired)
                {
                    VerificationMachine.GetPartnerActions(now.State).ShouldContain(VerificationEvent.Upload);
                    now.ActionDueAt.ShouldNotBeNull();
                }

                // 2: a failed check says why in both languages.
                foreach (var check in now.Checks.Where(c => c.Status == CheckStatus.Failed))
                {
                    check.Reason.ShouldNotBeNull().IsComplete.ShouldBeTrue();
                }

                // 3: no more appeals than there are.
                now.AppealsUsed.ShouldBeLessThanOrEqualTo(VerificationPolicy.Default.MaxAppeals);

                // 4: no second case while one is open.
                if (history.HasOpenCase)
                {
                    history.Begin("V-2", "x", [CheckType.Business], facts.Now, out var same).Violations.Ids().ShouldBe(["LEG-006"]);
                    same.ShouldBe(history);
                }

                // 5: what is in force was authorized, and nothing rejected replaces it.
                if (history.InForceVersion != 0)
                {
                    history.InForceVersion.ShouldBe(authorized);
                }

                if (before.InForceVersion != 0 && trigger != VerificationEvent.Revoke)
                {
                    history.InForceVersion.ShouldNotBe(0);
                }

                // 6: the status follows from the state.
                now.VettingStatus.ShouldBe(VerificationRules.GetStatus(now.State));
            }
        },
        iter: 3000);

    [Fact]
    public void NoStateOfAVerificationIsADeadEnd()
    {
        foreach (var state in Reachable(VerificationMachine.Table))
        {
            var isEnd = state is VerificationState.Withdrawn or VerificationState.Authorized;
            (isEnd || VerificationMachine.GetPartnerActions(state).Count > 0).ShouldBeTrue(state.ToString());
        }
    }

    [Fact]
    public void EveryTableIsComplete()
    {
        Check(AssociationMachine.Table);
        Check(VerificationMachine.Table);
        Check(TaxFilingMachine.Table);
        Check(LocationMachine.Table);
    }

    [Fact]
    public void WhatIsntInATableIsRefusedWithARule()
    {
        AssociationMachine.Table.Fire(AssociationState.Dissociated, AssociationEvent.Submit, new()).Result.Violations.Ids().ShouldBe(["TAX-023"]);
        LocationMachine.Table.Fire(LocationStatus.Deleted, LocationEvent.Submit, new()).Result.Violations.Ids().ShouldBe(["TAX-023"]);
        TaxFilingMachine.Table.Fire(TaxFilingState.Refused, TaxFilingEvent.Approve, new()).Result.Violations.Ids().ShouldBe(["TAX-023"]);
        VerificationMachine.Table.Fire(VerificationState.Withdrawn, VerificationEvent.Upload, new()).Result.Violations.Ids().ShouldBe(["VET-010"]);
        VerificationMachine.Table.Fire(VerificationState.Submitted, VerificationEvent.Upload, new()).Result.Format(Data.French)
            .ShouldBe("Action impossible (charger des documents)\u00a0: la demande est à l’état «\u00a0envoyée\u00a0».");
    }

    [Fact]
    public void AnAssociationGoesThroughItsLife()
    {
        var facts = new AssociationFacts { Roles = PartnerRoles.GlobalAdmin, Actor = "ann", Requester = "ann", Reason = VerificationExamples.Reason };
        Walk(
            AssociationMachine.Table,
            (AssociationEvent.Search, facts, AssociationState.None),
            (AssociationEvent.Select, facts, AssociationState.Draft),
            (AssociationEvent.Submit, facts, AssociationState.Requested),
            (AssociationEvent.NeedHuman, facts with { NeedsApproval = true }, AssociationState.AwaitingApproval),
            (AssociationEvent.Approve, facts, AssociationState.AwaitingApproval),
            (AssociationEvent.Approve, facts with { Actor = "bob" }, AssociationState.Active),
            (AssociationEvent.DetectDrift, facts, AssociationState.NeedsReview),
            (AssociationEvent.ExpireGrace, facts, AssociationState.NeedsReview),
            (AssociationEvent.ExpireGrace, facts with { IsGraceOver = true }, AssociationState.Suspended),
            (AssociationEvent.Resolve, facts, AssociationState.Active),
            (AssociationEvent.Dissociate, facts with { Dependents = 2 }, AssociationState.Active),
            (AssociationEvent.Dissociate, facts, AssociationState.Dissociated));
    }

    [Fact]
    public void AFilingGoesThroughItsLife()
    {
        var partner = new TaxFilingFacts { Roles = PartnerRoles.BillingAdmin, Actor = "ann", Submitter = "ann" };
        var reviewer = new TaxFilingFacts
        {
            Roles = PartnerRoles.HostTaxReviewer, Actor = "rey", Submitter = "ann", Reason = VerificationExamples.Reason, SecondApprover = "sue",
        };
        Walk(
            TaxFilingMachine.Table,
            (TaxFilingEvent.Start, partner, TaxFilingState.Draft),
            (TaxFilingEvent.Submit, partner, TaxFilingState.Submitted),
            (TaxFilingEvent.Assign, partner, TaxFilingState.Submitted),
            (TaxFilingEvent.Assign, reviewer, TaxFilingState.UnderReview),
            (TaxFilingEvent.RequestInfo, reviewer with { Reason = null }, TaxFilingState.UnderReview),
            (TaxFilingEvent.RequestInfo, reviewer, TaxFilingState.PendingPartnerAction),
            (TaxFilingEvent.Resubmit, partner, TaxFilingState.Submitted),
            (TaxFilingEvent.Assign, reviewer, TaxFilingState.UnderReview),
            (TaxFilingEvent.Approve, reviewer with { Actor = "ann" }, TaxFilingState.UnderReview),
            (TaxFilingEvent.Approve, reviewer, TaxFilingState.Approved),
            (TaxFilingEvent.AuthorizeLegalChange, reviewer, TaxFilingState.NeedsReview),
            (TaxFilingEvent.Confirm, partner with { IsUnchanged = false }, TaxFilingState.NeedsReview),
            (TaxFilingEvent.Confirm, partner, TaxFilingState.Approved),
            (TaxFilingEvent.PassValidTo, partner with { IsPastValidTo = true }, TaxFilingState.Expired));
    }

    [Fact]
    public void AppealsAreCountedOnlyWhenTheyHappen()
    {
        var history = Begin(LegalProfileHistory.Empty, 1);
        var facts = new VerificationFacts { Now = Data.Now, Actor = "reviewer", Reason = VerificationExamples.Reason };
        history.Apply(VerificationEvent.Submit, facts, out history);
        history.Apply(VerificationEvent.StartChecks, facts, out history);
        for (var i = 1; i <= 3; i++)
        {
            history.Apply(VerificationEvent.FailCheck, facts, out history);
            history.Apply(VerificationEvent.Appeal, facts, out history).Result.Violations.Ids().ShouldBe(["VET-018"]);
            history.Apply(VerificationEvent.Ask, facts, out history).IsAllowed.ShouldBeTrue();
            history.Case!.AppealsUsed.ShouldBe(i - 1);
            history.Apply(VerificationEvent.Appeal, facts with { IsAppeal = true }, out history).IsAllowed.ShouldBeTrue();
        }

        history.Apply(VerificationEvent.FailCheck, facts, out history);
        history.Apply(VerificationEvent.Appeal, facts with { IsAppeal = true }, out history).Result.Violations.Ids().ShouldBe(["VET-007"]);
        VerificationMachine.GetPartnerActions(history.Case!.State).ShouldContain(VerificationEvent.Amend);
    }

    [Fact]
    public void TheSubStatusIsTheFirstUnfinishedCheck()
    {
        var history = Begin(LegalProfileHistory.Empty, 1);
        history.Case!.VettingSubStatus.ShouldBe(VettingSubStatus.None);
        var facts = new VerificationFacts { Now = Data.Now, Actor = "x" };
        history.Apply(VerificationEvent.Submit, facts, out history);
        history.Case!.VettingSubStatus.ShouldBe(VettingSubStatus.Entry);
        history.Apply(VerificationEvent.StartChecks, facts, out history);
        history.Case!.VettingSubStatus.ShouldBe(VettingSubStatus.EmailOwnership);
        history.Apply(VerificationEvent.ConfirmEmail, facts, out history);
        history.Case!.VettingSubStatus.ShouldBe(VettingSubStatus.BusinessVerification);
        history.Apply(VerificationEvent.PassAll, facts, out history);
        history.Case!.VettingSubStatus.ShouldBe(VettingSubStatus.None);
        history.Case!.VettingStatus.ShouldBe(VettingStatus.Authorized);
    }

    private static LegalProfileHistory Begin(LegalProfileHistory history, int number)
    {
        history.Begin($"V-{number}", "submitter", [CheckType.EmailOwnership, CheckType.Business], Data.Now, out var updated).IsAllowed.ShouldBeTrue();
        return updated;
    }

    private static void Check<TState, TEvent, TContext>(StateMachine<TState, TEvent, TContext> table)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var reachable = Reachable(table);
        Enum.GetValues<TState>().Except(reachable).ShouldBeEmpty();
        table.Transitions.Select(t => t.Event).Distinct().Count().ShouldBe(Enum.GetValues<TEvent>().Length);
        foreach (var state in Enum.GetValues<TState>())
        {
            (table.GetEvents(state).Count == 0).ShouldBe(table.IsTerminal(state), state.ToString());
            RuleTexts.Contains(RuleTexts.KeyOf(state).Value).ShouldBeTrue(RuleTexts.KeyOf(state).Value);
        }

        foreach (var trigger in Enum.GetValues<TEvent>())
        {
            RuleTexts.Contains(RuleTexts.KeyOf(trigger).Value).ShouldBeTrue(RuleTexts.KeyOf(trigger).Value);
        }
    }

    private static HashSet<TState> Reachable<TState, TEvent, TContext>(StateMachine<TState, TEvent, TContext> table)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var reachable = new HashSet<TState> { table.Initial };
        while (table.Transitions.Any(t => reachable.Contains(t.From) && reachable.Add(t.To)))
        {
        }

        return reachable;
    }

    private static void Walk<TState, TEvent, TContext>(StateMachine<TState, TEvent, TContext> table, params (TEvent Event, TContext Facts, TState To)[] steps)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var state = table.Initial;
        foreach (var (trigger, facts, to) in steps)
        {
            var result = table.Fire(state, trigger, facts);
            result.State.ShouldBe(to, trigger.ToString());
            result.IsAllowed.ShouldBe(!EqualityComparer<TState>.Default.Equals(state, to) || result.IsAllowed);
            state = result.State;
        }
    }
}
