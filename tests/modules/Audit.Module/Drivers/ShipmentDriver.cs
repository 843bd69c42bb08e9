using Audit.Module.Models;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace Audit.Module.Drivers;

public sealed class ShipmentDriver : DisplayDriver<AuditTrailEvent>
{
    public override bool CanHandleModel(AuditTrailEvent model) => model.Has<Shipment>();

    public override IDisplayResult Display(AuditTrailEvent model, BuildDisplayContext context) => Combine(
        View("ShipmentEventData_SummaryAdmin", model.GetOrCreate<Shipment>()).Location("SummaryAdmin", "EventData:10"),
        View("ShipmentEventDetail_DetailAdmin", model.GetOrCreate<Shipment>()).Location("DetailAdmin", "Content:10"));
}
