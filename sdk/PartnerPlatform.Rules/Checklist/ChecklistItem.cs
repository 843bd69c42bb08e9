namespace PartnerPlatform.Rules;

/// <summary>A step of the checklist.</summary>
public sealed record ChecklistItem
{
    /// <summary>The step.</summary>
    public ChecklistStep Step { get; init; }

    /// <summary>Its state.</summary>
    public ChecklistStatus Status { get; init; }

    /// <summary>Why it isn't done, or what changed; null otherwise.</summary>
    public RuleViolation? Violation { get; init; }

    /// <summary>The step's key in the API, for example <c>billing-profile</c>.</summary>
    public string Key => Step switch
    {
        ChecklistStep.Mpn => "mpn",
        ChecklistStep.Support => "support",
        ChecklistStep.Tax => "tax",
        ChecklistStep.PartnerProfile => "partner-profile",
        ChecklistStep.BillingProfile => "billing-profile",
        ChecklistStep.OrganizationProfile => "org-profile",
        _ => "security-contact",
    };

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsFinished => Status is ChecklistStatus.Done or ChecklistStatus.NotApplicable;
}
