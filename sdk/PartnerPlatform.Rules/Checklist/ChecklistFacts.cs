namespace PartnerPlatform.Rules;

/// <summary>What the checklist and the gates look at.</summary>
public sealed record ChecklistFacts
{
    /// <summary>The time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The person's roles.</summary>
    public PartnerRoles Roles { get; init; }

    /// <summary>The state of the tenant's association.</summary>
    public AssociationState Association { get; init; }

    /// <summary>The support profile, or null.</summary>
    public SupportProfile? Support { get; init; }

    /// <summary>What is known for the rules of support profiles.</summary>
    public SupportContext SupportContext { get; init; } = new();

    /// <summary>Whether a mail to the support address came back.</summary>
    public bool HasSupportMailBounced { get; init; }

    /// <summary>The tax information.</summary>
    public TaxInformation Tax { get; init; } = TaxInformation.Empty;

    /// <summary>When the tax information has to be reviewed because of a change of the legal profile, or null.</summary>
    public DateTimeOffset? TaxReviewDueAt { get; init; }

    /// <summary>The review of the partner profile.</summary>
    public ProfileReview PartnerProfile { get; init; } = new(null, null, string.Empty);

    /// <summary>The review of the billing profile.</summary>
    public ProfileReview BillingProfile { get; init; } = new(null, null, string.Empty);

    /// <summary>The review of the organization profile.</summary>
    public ProfileReview OrganizationProfile { get; init; } = new(null, null, string.Empty);

    /// <summary>Whether the account is enrolled in CSP, which asks for a security contact.</summary>
    public bool IsCsp { get; init; }

    /// <summary>Whether there is a security contact.</summary>
    public bool HasSecurityContact { get; init; }

    /// <summary>The legal address, or null.</summary>
    public PostalAddress? LegalAddress { get; init; }

    /// <summary>The status of the legal profile's current version.</summary>
    public VettingStatus VettingStatus { get; init; }

    /// <summary>Whether an authorized version is in force.</summary>
    public bool HasAuthorizedVersion { get; init; }

    /// <summary>When the partner's time to answer the verification is over, or null.</summary>
    public DateTimeOffset? VerificationDueAt { get; init; }
}
