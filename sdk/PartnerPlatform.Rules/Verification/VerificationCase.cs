namespace PartnerPlatform.Rules;

/// <summary>A legal change and its verification. Immutable: <see cref="Apply"/> answers with the case as it is afterwards.</summary>
public sealed record VerificationCase
{
    private static readonly CheckType[] _order = [CheckType.EmailOwnership, CheckType.EmailDomain, CheckType.Employment, CheckType.Business];

    private VerificationCase()
    {
    }

    /// <summary>The case's reference.</summary>
    public string Id { get; private init; } = string.Empty;

    /// <summary>The number of the version of the legal profile.</summary>
    public int Version { get; private init; }

    /// <summary>Who submitted the change.</summary>
    public string Submitter { get; private init; } = string.Empty;

    /// <summary>The state.</summary>
    public VerificationState State { get; private init; }

    /// <summary>The checks.</summary>
    public IReadOnlyList<VerificationCheck> Checks { get; private init; } = [];

    /// <summary>The number of appeals used.</summary>
    public int AppealsUsed { get; private init; }

    /// <summary>The end of the partner's time, or null.</summary>
    public DateTimeOffset? ActionDueAt { get; private init; }

    /// <summary>Until when the case is held, or null.</summary>
    public DateTimeOffset? HeldUntil { get; private init; }

    /// <summary>Why it was refused or what is missing, or null.</summary>
    public DecisionReason? Reason { get; private init; }

    /// <summary>Everything that happened, oldest first.</summary>
    public IReadOnlyList<CaseEntry> History { get; private init; } = [];

    /// <summary>Whether it's waiting for someone.</summary>
    public bool IsOpen => State is VerificationState.Submitted or VerificationState.InVerification or VerificationState.OnHold or VerificationState.ActionRequired;

    /// <summary>The status that the API shows. It follows from the state; nobody can set it.</summary>
    public VettingStatus VettingStatus => VerificationRules.GetStatus(State);

    /// <summary>The first check that isn't finished, as the API shows it.</summary>
    public VettingSubStatus VettingSubStatus
    {
        get
        {
            if (!IsOpen)
            {
                return VettingSubStatus.None;
            }

            if (State == VerificationState.Submitted)
            {
                return VettingSubStatus.Entry;
            }

            foreach (var type in _order)
            {
                if (Checks.Any(c => c.Type == type && !c.IsFinished))
                {
                    return type switch
                    {
                        CheckType.EmailOwnership => VettingSubStatus.EmailOwnership,
                        CheckType.EmailDomain => VettingSubStatus.EmailDomain,
                        CheckType.Employment => VettingSubStatus.EmploymentVerification,
                        _ => VettingSubStatus.BusinessVerification,
                    };
                }
            }

            return VettingSubStatus.Decision;
        }
    }

    /// <summary>Starts a case that is still being written.</summary>
    /// <param name="id">The case's reference.</param>
    /// <param name="version">The number of the version.</param>
    /// <param name="submitter">Who writes it.</param>
    /// <param name="checks">The checks that the change needs.</param>
    /// <returns>The case.</returns>
    public static VerificationCase Start(string id, int version, string submitter, IEnumerable<CheckType> checks) => new()
    {
        Id = id,
        Version = version,
        Submitter = submitter,
        Checks = checks.Distinct().Select(type => new VerificationCheck(type, CheckStatus.Waiting)).ToArray(),
    };

    /// <summary>Answers an event.</summary>
    /// <param name="trigger">What happens.</param>
    /// <param name="facts">What the guards look at; the case's own facts (submitter, appeals, deadline) are put in by this method.</param>
    /// <param name="updated">The case afterwards; the same as before when the event is refused.</param>
    /// <returns>The state after and what to do, or why it's refused.</returns>
    public TransitionResult<VerificationState> Apply(VerificationEvent trigger, VerificationFacts facts, out VerificationCase updated)
    {
        facts = facts with { Submitter = Submitter, AppealsUsed = AppealsUsed, ActionDueAt = ActionDueAt, CaseId = Id };
        var result = VerificationMachine.Table.Fire(State, trigger, facts);
        updated = this;
        if (result.IsAllowed)
        {
            updated = Change(trigger, facts, result.State) with
            {
                State = result.State,
                History = [.. History, new CaseEntry(facts.Now, facts.Actor, trigger, State, result.State)],
            };
        }

        return result;
    }

    private VerificationCase Change(VerificationEvent trigger, VerificationFacts facts, VerificationState to) => trigger switch
    {
        VerificationEvent.StartChecks => this with { Checks = Set(CheckStatus.Waiting, CheckStatus.InProgress) },
        VerificationEvent.ConfirmEmail => this with { Checks = Set(CheckType.EmailOwnership, CheckStatus.Passed, null) },
        VerificationEvent.DenyEmail => this with { HeldUntil = facts.Now + facts.Policy.HoldPeriod },
        VerificationEvent.ReleaseHold => this with { HeldUntil = null },
        VerificationEvent.ExpireHold => this with { HeldUntil = null, ActionDueAt = facts.Now.AddDays(facts.Policy.ActionDays) },
        VerificationEvent.NeedInfo => this with
        {
            ActionDueAt = facts.Now.AddDays(facts.Policy.ActionDays), Reason = facts.Reason,
            Checks = SetFirstOpen(CheckStatus.ActionRequired, facts.Reason),
        },
        VerificationEvent.Upload => this with { ActionDueAt = null, Reason = null, Checks = Set(CheckStatus.ActionRequired, CheckStatus.InProgress) },
        VerificationEvent.PassAll => this with { Checks = Finish(), ActionDueAt = null },
        VerificationEvent.FailCheck or VerificationEvent.Revoke => this with
        {
            Reason = facts.Reason, Checks = SetFirstOpen(CheckStatus.Failed, facts.Reason), ActionDueAt = null,
        },
        VerificationEvent.PassDeadline => this with { Reason = NoAnswer(), Checks = SetFirstOpen(CheckStatus.Failed, NoAnswer()), ActionDueAt = null },
        VerificationEvent.Appeal => this with { AppealsUsed = AppealsUsed + 1, Reason = null, Checks = Set(CheckStatus.Failed, CheckStatus.InProgress) },
        VerificationEvent.Amend => this with
        {
            AppealsUsed = 0, Reason = null, Version = Version + 1, Checks = Checks.Select(c => new VerificationCheck(c.Type, CheckStatus.Waiting)).ToArray(),
        },
        VerificationEvent.Withdraw => this with { ActionDueAt = null, HeldUntil = null },
        _ => to == State ? this : this with { HeldUntil = null },
    };

    private VerificationCheck[] Set(CheckStatus from, CheckStatus to) =>
        Checks.Select(c => c.Status == from ? c with { Status = to, Reason = null } : c).ToArray();

    private VerificationCheck[] Set(CheckType type, CheckStatus status, DecisionReason? reason) =>
        Checks.Select(c => c.Type == type ? c with { Status = status, Reason = reason } : c).ToArray();

    private VerificationCheck[] SetFirstOpen(CheckStatus status, DecisionReason? reason)
    {
        var open = Checks.FirstOrDefault(c => !c.IsFinished) ?? Checks.LastOrDefault();
        return open is null ? [] : Set(open.Type, status, reason);
    }

    private VerificationCheck[] Finish() =>
        Checks.Select(c => c.IsFinished && c.Status != CheckStatus.Failed ? c : c with { Status = CheckStatus.Passed, Reason = null }).ToArray();

    private static DecisionReason NoAnswer() => new()
    {
        Code = ReasonCode.NoAnswer,
        EnglishText = RuleTexts.GetTemplate("reasonCode.NoAnswer", RuleLanguage.English),
        FrenchText = RuleTexts.GetTemplate("reasonCode.NoAnswer", RuleLanguage.French),
    };
}
