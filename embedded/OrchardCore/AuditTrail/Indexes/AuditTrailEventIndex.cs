using YesSql.Indexes;

namespace OrchardCore.AuditTrail.Indexes;

/// <summary>Finds recorded events.</summary>
public class AuditTrailEventIndex : MapIndex
{
    /// <summary>Creates an empty index entry.</summary>
    public AuditTrailEventIndex()
    {
    }

    /// <summary>The identifier of the event.</summary>
    public string EventId { get; set; } = null!;

    /// <summary>The category of what happened.</summary>
    public string Category { get; set; } = null!;

    /// <summary>The name of what happened.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The identifier of what it happened to.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The identifier of the user who did it.</summary>
    public string? UserId { get; set; }

    /// <summary>The name of the user who did it, in the form in which it is compared.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>When it happened.</summary>
    public DateTime CreatedUtc { get; set; }
}
