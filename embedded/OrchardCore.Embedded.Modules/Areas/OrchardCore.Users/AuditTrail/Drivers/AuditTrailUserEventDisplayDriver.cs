using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.ViewModels;

namespace OrchardCore.Users.AuditTrail.Drivers;

internal sealed class AuditTrailUserEventDisplayDriver : AuditTrailEventSectionDisplayDriver<AuditTrailUserEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, AuditTrailUserEvent userEvent, BuildDisplayContext context) => Combine(
        Create("AuditTrailUserEventData_SummaryAdmin", auditTrailEvent, userEvent).Location("SummaryAdmin", "EventData:10"),
        Create("AuditTrailUserEventDetail_DetailAdmin", auditTrailEvent, userEvent).Location("DetailAdmin", "Content:10"));

    private ShapeResult Create(string shapeType, AuditTrailEvent auditTrailEvent, AuditTrailUserEvent userEvent) =>
        Initialize<AuditTrailUserEventViewModel>(shapeType, model =>
        {
            model.AuditTrailEvent = auditTrailEvent;
            model.UserEvent = userEvent;
        });
}
