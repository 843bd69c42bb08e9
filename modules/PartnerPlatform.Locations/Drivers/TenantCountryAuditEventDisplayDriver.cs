using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;

namespace PartnerPlatform.Locations.Drivers;

public sealed class TenantCountryAuditEventDisplayDriver : AuditTrailEventSectionDisplayDriver<TenantCountryAuditEvent>
{
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, TenantCountryAuditEvent section, BuildDisplayContext context) => Combine(
        Initialize<TenantCountryAuditEventViewModel>("TenantCountryAuditEvent_SummaryAdmin", model => model.Correction = section).Location("SummaryAdmin", "EventData:10"),
        Initialize<TenantCountryAuditEventViewModel>("TenantCountryAuditEvent_DetailAdmin", model => model.Correction = section).Location("DetailAdmin", "Content:10"));
}
