using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Takes part when an event is recorded.</summary>
public interface IAuditTrailEventHandler
{
    /// <summary>Changes what is going to be recorded.</summary>
    Task CreateAsync(AuditTrailCreateContext context);

    /// <summary>Changes the event before it is stored.</summary>
    Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent);
}
