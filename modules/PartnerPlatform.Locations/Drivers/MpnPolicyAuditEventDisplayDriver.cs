using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;

namespace PartnerPlatform.Locations.Drivers;

public sealed class MpnPolicyAuditEventDisplayDriver : AuditTrailEventSectionDisplayDriver<MpnPolicyAuditEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, MpnPolicyAuditEvent section, BuildDisplayContext context) => Combine(
        Initialize<MpnPolicyAuditEventViewModel>("MpnPolicyAuditEvent_SummaryAdmin", model => model.Change = section).Location("SummaryAdmin", "EventData:10"),
        Initialize<MpnPolicyAuditEventViewModel>("MpnPolicyAuditEvent_DetailAdmin", model => model.Change = section).Location("DetailAdmin", "Content:10"));
}
