namespace PartnerPlatform.Rules;

/// <summary>The versions of a company's legal profile: the one in force and the one being changed. Immutable.</summary>
public sealed record LegalProfileHistory
{
    private LegalProfileHistory()
    {
    }

    /// <summary>A company without any version.</summary>
    public static LegalProfileHistory Empty { get; } = new();

    /// <summary>The number of the authorized version in force, or 0.</summary>
    public int InForceVersion { get; private init; }

    /// <summary>The number of the last version that was decided, or 0.</summary>
    public int LastFinalizedVersion { get; private init; }

    /// <summary>The number of the latest version, decided or not, or 0.</summary>
    public int CurrentVersion { get; private init; }

    /// <summary>The greatest number that a version has had, also one that was taken back; or 0.</summary>
    public int HighestVersion { get; private init; }

    /// <summary>The latest case, or null.</summary>
    public VerificationCase? Case { get; private init; }

    /// <summary>Whether a change is being verified.</summary>
    public bool HasOpenCase => Case is { IsOpen: true };

    /// <summary>Begins a change.</summary>
    /// <param name="caseId">The case's reference.</param>
    /// <param name="submitter">Who writes it.</param>
    /// <param name="checks">The checks that it needs.</param>
    /// <param name="now">The time.</param>
    /// <param name="updated">The history afterwards; the same as before when it's refused.</param>
    /// <returns>Allowed, or LEG-006 when another change is open.</returns>
    public RuleResult Begin(string caseId, string submitter, IEnumerable<CheckType> checks, DateTimeOffset now, out LegalProfileHistory updated)
    {
        var found = default(RuleCollector);
        updated = this;
        if (HasOpenCase)
        {
            found.Add(RuleIds.Leg006, null, new RuleRemedy("AmendOrWithdraw"), new RuleArgument("date", Case!.History.Count > 0 ? Case.History[0].At : now));
            return found.ToResult();
        }

        updated = this with { Case = VerificationCase.Start(caseId, HighestVersion + 1, submitter, checks) };
        return RuleResult.Allowed;
    }

    /// <summary>Answers an event of the case.</summary>
    /// <param name="trigger">What happens.</param>
    /// <param name="facts">What the guards look at.</param>
    /// <param name="updated">The history afterwards; the same as before when it's refused.</param>
    /// <returns>The state after and what to do, or why it's refused.</returns>
    public TransitionResult<VerificationState> Apply(VerificationEvent trigger, VerificationFacts facts, out LegalProfileHistory updated)
    {
        if (Case is null)
        {
            throw new InvalidOperationException("There is no case.");
        }

        var result = Case.Apply(trigger, facts, out var changed);
        updated = this;
        if (result.IsAllowed)
        {
            updated = After(result, changed);
        }

        return result;
    }

    private LegalProfileHistory After(TransitionResult<VerificationState> result, VerificationCase changed)
    {
        var updated = this with { Case = changed };
        foreach (var effect in result.Effects)
        {
            updated = effect switch
            {
                "CreateVersion" => updated with { CurrentVersion = changed.Version, HighestVersion = Math.Max(HighestVersion, changed.Version) },
                "FinalizeVersion" => updated with { LastFinalizedVersion = changed.Version, InForceVersion = changed.Version },
                "FinalizeAsRejected" => updated with
                {
                    LastFinalizedVersion = changed.Version,
                    InForceVersion = InForceVersion == changed.Version ? 0 : InForceVersion,
                },
                "RestoreLastFinalized" => updated with { CurrentVersion = LastFinalizedVersion },
                _ => updated,
            };
        }

        return updated;
    }
}
