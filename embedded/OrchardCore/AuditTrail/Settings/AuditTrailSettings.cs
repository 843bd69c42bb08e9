namespace OrchardCore.AuditTrail.Settings;

/// <summary>What is recorded.</summary>
public class AuditTrailSettings
{
    /// <summary>Creates settings in which each event is recorded as it is by default.</summary>
    public AuditTrailSettings()
    {
    }

    /// <summary>The choices, by category.</summary>
    public AuditTrailCategorySettings[] Categories { get; set; } = [];

    /// <summary>Whether the address of the client is recorded.</summary>
    public bool ClientIpAddressAllowed { get; set; }
}
