namespace OrchardCore.AuditTrail.Settings;

/// <summary>For how long events are kept.</summary>
public class AuditTrailTrimmingSettings
{
    /// <summary>Creates settings that keep events for ten days.</summary>
    public AuditTrailTrimmingSettings()
    {
    }

    /// <summary>How many days events are kept.</summary>
    public int RetentionDays { get; set; } = 10;

    /// <summary>When old events were last deleted.</summary>
    public DateTime? LastRunUtc { get; set; }

    /// <summary>Whether events are kept for ever.</summary>
    public bool Disabled { get; set; }
}
