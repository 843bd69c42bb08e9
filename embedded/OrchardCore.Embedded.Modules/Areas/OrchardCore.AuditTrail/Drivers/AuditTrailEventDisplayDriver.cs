using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.AuditTrail.Drivers;

/// <summary>Shows what every event has; the data of an event have drivers of their own.</summary>
internal sealed class AuditTrailEventDisplayDriver(IAuditTrailManager auditTrailManager) : DisplayDriver<AuditTrailEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, BuildDisplayContext context) => Combine(
        Create("AuditTrailEventTags_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "EventTags:10"),
        Create("AuditTrailEventMeta_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "EventMeta:10"),
        Create("AuditTrailEventActions_SummaryAdmin", auditTrailEvent).Location("SummaryAdmin", "Actions:10"),
        Create("AuditTrailEventDetail_DetailAdmin", auditTrailEvent).Location("DetailAdmin", "Content:before"));

    private ShapeResult Create(string shapeType, AuditTrailEvent auditTrailEvent) =>
        Initialize<AuditTrailEventViewModel>(shapeType, model =>
        {
            model.AuditTrailEvent = auditTrailEvent;
            model.Descriptor = auditTrailManager.DescribeEvent(auditTrailEvent);
        });
}
