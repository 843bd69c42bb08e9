using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;

namespace PartnerPlatform.Locations.Drivers;

public sealed class MpnAuditEventDisplayDriver : AuditTrailEventSectionDisplayDriver<MpnAuditEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, MpnAuditEvent section, BuildDisplayContext context) => Combine(
        Initialize<MpnAuditEventViewModel>("MpnAuditEvent_SummaryAdmin", model => model.Step = section).Location("SummaryAdmin", "EventData:10"),
        Initialize<MpnAuditEventViewModel>("MpnAuditEvent_DetailAdmin", model => model.Step = section).Location("DetailAdmin", "Content:10"));
}
