using OrchardCore.Entities;
using YesSql;

namespace OrchardCore.AuditTrail.Models;

/// <summary>Something that happened, as it was recorded.</summary>
[SimplifiedTypeName("OrchardCore.AuditTrail.Models.AuditTrailEvent, OrchardCore.AuditTrail.Abstractions")]
public class AuditTrailEvent : Entity
{
    /// <summary>The collection in which events are stored.</summary>
    public const string Collection = "Audit";

    /// <summary>Creates an empty event.</summary>
    public AuditTrailEvent()
    {
    }

    /// <summary>The identifier of the event.</summary>
    public string EventId { get; set; } = null!;

    /// <summary>The name of what happened.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The category of what happened.</summary>
    public string Category { get; set; } = null!;

    /// <summary>The identifier of what it happened to; events of the same thing share it.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The identifier of the user who did it.</summary>
    public string? UserId { get; set; }

    /// <summary>The name of the user who did it.</summary>
    public string? UserName { get; set; }

    /// <summary>The user name in the form in which it is compared.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>The address from which it was done, if the settings let it be recorded.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>When it happened.</summary>
    public DateTime CreatedUtc { get; set; }
}
