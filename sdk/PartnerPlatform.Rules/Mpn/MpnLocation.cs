namespace PartnerPlatform.Rules;

/// <summary>What is known of an MPN ID.</summary>
public sealed record MpnLocation
{
    /// <summary>The ID.</summary>
    public MpnId MpnId { get; init; }

    /// <summary>What it stands for.</summary>
    public MpnAccountType AccountType { get; init; }

    /// <summary>The partner account that it belongs to.</summary>
    public string AccountId { get; init; } = string.Empty;

    /// <summary>The location's name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The country or region of its address, as stored: a code or an alias of one.</summary>
    public string? Country { get; init; }

    /// <summary>Its state.</summary>
    public LocationStatus Status { get; init; } = LocationStatus.Active;

    /// <summary>The tenant that it's associated with, or the default value.</summary>
    public TenantId AssociatedTenant { get; init; }
}
