namespace PartnerPlatform.Rules;

/// <summary>What the guards of the association machine look at.</summary>
public sealed record AssociationFacts
{
    /// <summary>The result of the look-up (for <see cref="AssociationEvent.Search"/>).</summary>
    public RuleResult LookUp { get; init; } = RuleResult.Allowed;

    /// <summary>The result of <see cref="MpnAssociationRules.Evaluate"/> now.</summary>
    public RuleResult Evaluation { get; init; } = RuleResult.Allowed;

    /// <summary>The person's roles.</summary>
    public PartnerRoles Roles { get; init; }

    /// <summary>The person.</summary>
    public string Actor { get; init; } = string.Empty;

    /// <summary>Who asked for the association.</summary>
    public string Requester { get; init; } = string.Empty;

    /// <summary>Whether the location waits for its verification, or the site wants a person to decide.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Why the host refuses.</summary>
    public DecisionReason? Reason { get; init; }

    /// <summary>The number of customers, subscriptions and payouts that depend on the association.</summary>
    public int Dependents { get; init; }

    /// <summary>Whether another location takes over.</summary>
    public bool HasReplacement { get; init; }

    /// <summary>Whether the time to mend it is over.</summary>
    public bool IsGraceOver { get; init; }
}
