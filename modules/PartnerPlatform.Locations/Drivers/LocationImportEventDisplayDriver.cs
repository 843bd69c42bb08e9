using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using PartnerPlatform.Locations.Models;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>Shows in the audit trail what came of an import.</summary>
public sealed class LocationImportEventDisplayDriver : DisplayDriver<AuditTrailEvent>
{
    public override bool CanHandleModel(AuditTrailEvent model) => model.Has<LocationImportAuditEvent>();

    public override IDisplayResult Display(AuditTrailEvent model, BuildDisplayContext context) => Combine(
        View("LocationImportEventData_SummaryAdmin", model.GetOrCreate<LocationImportAuditEvent>()).Location("SummaryAdmin", "EventData:10"),
        View("LocationImportEventDetail_DetailAdmin", model.GetOrCreate<LocationImportAuditEvent>()).Location("DetailAdmin", "Content:10"));
}
