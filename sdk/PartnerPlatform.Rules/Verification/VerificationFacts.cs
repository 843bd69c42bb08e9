namespace PartnerPlatform.Rules;

/// <summary>What the guards of the verification machine look at.</summary>
public sealed record VerificationFacts
{
    /// <summary>The result of <see cref="LegalProfileRules.Evaluate"/> for the change.</summary>
    public RuleResult Evaluation { get; init; } = RuleResult.Allowed;

    /// <summary>Whether the change has to be verified.</summary>
    public bool IsMaterial { get; init; } = true;

    /// <summary>The person.</summary>
    public string Actor { get; init; } = string.Empty;

    /// <summary>The person's roles.</summary>
    public PartnerRoles Roles { get; init; }

    /// <summary>Who submitted the change.</summary>
    public string Submitter { get; init; } = string.Empty;

    /// <summary>Whether the person is the primary contact.</summary>
    public bool IsContact { get; init; }

    /// <summary>The result of <see cref="VerificationRules.CheckToken"/>.</summary>
    public RuleResult Token { get; init; } = RuleResult.Allowed;

    /// <summary>Whether the contact confirmed that the company didn't ask for it.</summary>
    public bool IsDenialConfirmed { get; init; }

    /// <summary>The result of <see cref="DocumentRules.Evaluate"/> for the documents.</summary>
    public RuleResult Documents { get; init; } = RuleResult.Allowed;

    /// <summary>Why the host refuses or asks for more.</summary>
    public DecisionReason? Reason { get; init; }

    /// <summary>Whether a person decides rather than a check.</summary>
    public bool IsManual { get; init; }

    /// <summary>Whether a manual decision goes against a check.</summary>
    public bool IsOverride { get; init; }

    /// <summary>Whether the person belongs to the partner's organization.</summary>
    public bool IsSameOrganization { get; init; }

    /// <summary>Who else approves, or null.</summary>
    public string? SecondApprover { get; init; }

    /// <summary>Whether the partner said that it's an appeal; null when the partner didn't say.</summary>
    public bool? IsAppeal { get; init; }

    /// <summary>The number of appeals used.</summary>
    public int AppealsUsed { get; init; }

    /// <summary>The case's reference.</summary>
    public string CaseId { get; init; } = string.Empty;

    /// <summary>The end of the partner's time, or null.</summary>
    public DateTimeOffset? ActionDueAt { get; init; }

    /// <summary>The time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>What the site decides.</summary>
    public VerificationPolicy Policy { get; init; } = VerificationPolicy.Default;
}
