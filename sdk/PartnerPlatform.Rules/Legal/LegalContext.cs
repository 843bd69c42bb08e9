namespace PartnerPlatform.Rules;

/// <summary>What else the rules of legal profiles look at.</summary>
public sealed record LegalContext
{
    /// <summary>The version in force, or null when there is none.</summary>
    public LegalProfile? InForce { get; init; }

    /// <summary>The programs that the account is enrolled in.</summary>
    public PartnerPrograms Programs { get; init; } = PartnerPrograms.Mpn;

    /// <summary>The status of the last verification.</summary>
    public VettingStatus VettingStatus { get; init; }

    /// <summary>The person's roles; null leaves roles unchecked.</summary>
    public PartnerRoles? Roles { get; init; }

    /// <summary>When a change that is still open was submitted, or null when there is none.</summary>
    public DateTimeOffset? OpenChangeSubmittedAt { get; init; }

    /// <summary>Whether the person agreed that the company may be contacted.</summary>
    public bool IsVerificationAcknowledged { get; init; }

    /// <summary>Whether the change comes through the compatible API, which can't ask for the agreement.</summary>
    public bool IsCompatibleRequest { get; init; }

    /// <summary>The domains that the tenant has verified; null when they aren't known.</summary>
    public IReadOnlyCollection<string>? VerifiedDomains { get; init; }

    /// <summary>The number of tax items that the change affects.</summary>
    public int AffectedTaxItems { get; init; }

    internal bool IsCsp => (Programs & (PartnerPrograms.CspDirectBill | PartnerPrograms.CspIndirectProvider | PartnerPrograms.CspIndirectReseller)) != 0;

    internal bool LocksName => (Programs & (PartnerPrograms.CspDirectBill | PartnerPrograms.CspIndirectProvider)) != 0;
}
