using Audit.Module.Models;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace Audit.Module.Controllers;

public sealed class ShipmentController(IAuditTrailManager auditTrailManager) : Controller
{
    public async Task<IActionResult> Send(string id, bool fail)
    {
        await auditTrailManager.RecordEventAsync(new AuditTrailContext<Shipment>("Sent", "Shipment", id, null, null, new Shipment { Number = id }));

        return fail ? throw new InvalidOperationException("The shipment can't be sent.") : Content(id);
    }
}
