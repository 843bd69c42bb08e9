namespace PartnerPlatform.Rules;

/// <summary>A wish to associate an MPN ID with a tenant.</summary>
public sealed record AssociationRequest
{
    /// <summary>The MPN ID, as typed.</summary>
    public string? MpnId { get; init; }

    /// <summary>The tenant.</summary>
    public AssociationTenant Tenant { get; init; } = new();

    /// <summary>The partner account of the person who asks.</summary>
    public string AccountId { get; init; } = string.Empty;

    /// <summary>The person's roles; null leaves roles unchecked.</summary>
    public PartnerRoles? Roles { get; init; }

    /// <summary>Whether it replaces the tenant's association.</summary>
    public bool IsUpdate { get; init; }
}
