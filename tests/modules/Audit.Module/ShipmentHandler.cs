using Audit.Module.Models;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace Audit.Module;

/// <summary>A shipment that says when it was sent was sent then.</summary>
public sealed class ShipmentHandler : AuditTrailEventHandlerBase
{
    public override Task CreateAsync(AuditTrailCreateContext context)
    {
        if (context is AuditTrailCreateContext<Shipment> shipment)
        {
            context.CreatedUtc = shipment.AuditTrailEventItem.SentUtc;
        }

        return Task.CompletedTask;
    }

    public override Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent)
    {
        if (context.UserName == "courier")
        {
            auditTrailEvent.UserName = "The courier";
        }

        return Task.CompletedTask;
    }
}
