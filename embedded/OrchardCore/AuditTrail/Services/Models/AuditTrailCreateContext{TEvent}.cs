namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Says what is going to be recorded, with data of its own.</summary>
public class AuditTrailCreateContext<TEvent> : AuditTrailCreateContext
    where TEvent : class, new()
{
    /// <summary>Creates the context.</summary>
    /// <param name="name">The name of the event.</param>
    /// <param name="category">The category of the event.</param>
    /// <param name="correlationId">The identifier of what it happened to.</param>
    /// <param name="userId">The identifier of the user who did it.</param>
    /// <param name="userName">The name of the user who did it.</param>
    /// <param name="auditTrailEventItem">The data.</param>
    public AuditTrailCreateContext(string name, string category, string? correlationId, string? userId, string? userName, TEvent auditTrailEventItem)
        : base(name, category, correlationId, userId, userName)
    {
        AuditTrailEventItem = auditTrailEventItem;
    }

    /// <summary>The data.</summary>
    public TEvent AuditTrailEventItem { get; set; }
}
