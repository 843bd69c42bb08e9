using OrchardCore.AuditTrail.Models;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>A page of events.</summary>
public class AuditTrailEventQueryResult
{
    /// <summary>Creates an empty page.</summary>
    public AuditTrailEventQueryResult()
    {
    }

    /// <summary>The events of the page.</summary>
    public IEnumerable<AuditTrailEvent> Events { get; set; } = [];

    /// <summary>How many events match.</summary>
    public int TotalCount { get; set; }
}
