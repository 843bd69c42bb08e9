namespace OrchardCore.AuditTrail.Settings;

/// <summary>Whether an event is recorded.</summary>
public class AuditTrailEventSettings
{
    /// <summary>Creates settings for an event without a name.</summary>
    public AuditTrailEventSettings()
    {
    }

    /// <summary>The name of the event.</summary>
    public string? Name { get; set; }

    /// <summary>The category of the event.</summary>
    public string? Category { get; set; }

    /// <summary>Whether the event is recorded.</summary>
    public bool IsEnabled { get; set; }
}
