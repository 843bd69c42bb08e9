namespace PartnerPlatform.Rules;

/// <summary>The tenant of an association.</summary>
public sealed record AssociationTenant
{
    /// <summary>The tenant's id.</summary>
    public TenantId TenantId { get; init; }

    /// <summary>The partner account that the tenant belongs to.</summary>
    public string AccountId { get; init; } = string.Empty;

    /// <summary>The tenant's name or default domain, for messages; the id when it's null.</summary>
    public string? Name { get; init; }

    /// <summary>The tenant's country or region, as its directory says: a code or an alias of one; null when it isn't known.</summary>
    public string? Country { get; init; }

    /// <summary>The tenant's cloud.</summary>
    public PartnerCloud Cloud { get; init; }

    /// <summary>The MPN ID that it's associated with, or the default value.</summary>
    public MpnId ActiveMpnId { get; init; }
}
