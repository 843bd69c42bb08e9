using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Takes part when an event is recorded, and changes nothing.</summary>
public class AuditTrailEventHandlerBase : IAuditTrailEventHandler
{
    /// <summary>Creates the handler.</summary>
    public AuditTrailEventHandlerBase()
    {
    }

    /// <inheritdoc/>
    public virtual Task CreateAsync(AuditTrailCreateContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent) => Task.CompletedTask;
}
