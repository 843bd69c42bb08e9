namespace PartnerPlatform.Rules;

/// <summary>What the guards of the filing machine look at.</summary>
public sealed record TaxFilingFacts
{
    /// <summary>The result of <see cref="TaxFilingRules.Evaluate"/>.</summary>
    public RuleResult Evaluation { get; init; } = RuleResult.Allowed;

    /// <summary>The result of <see cref="ChecklistRules.CheckReason"/>.</summary>
    public RuleResult NotApplicable { get; init; } = RuleResult.Allowed;

    /// <summary>The person.</summary>
    public string Actor { get; init; } = string.Empty;

    /// <summary>The person's roles.</summary>
    public PartnerRoles Roles { get; init; }

    /// <summary>Who submitted the filing.</summary>
    public string Submitter { get; init; } = string.Empty;

    /// <summary>Who else approves, or null.</summary>
    public string? SecondApprover { get; init; }

    /// <summary>Why the host refuses or asks for more.</summary>
    public DecisionReason? Reason { get; init; }

    /// <summary>Whether holder and jurisdictions are the same as before.</summary>
    public bool IsUnchanged { get; init; } = true;

    /// <summary>Whether the last day is over.</summary>
    public bool IsPastValidTo { get; init; }

    /// <summary>Whether the time to confirm it is over.</summary>
    public bool IsGraceOver { get; init; }
}
