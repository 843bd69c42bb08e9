using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.ViewModels;

namespace PartnerPlatform.Locations.Audit;

/// <summary>Shows what was recorded of a location on the pages of the audit trail.</summary>
public sealed class LocationAuditDisplayDriver : AuditTrailEventSectionDisplayDriver<LocationAuditData>
{
    public override IDisplayResult? Display(AuditTrailEvent model, LocationAuditData section, BuildDisplayContext context) => Combine(
        Initialize<LocationAuditViewModel>("LocationAuditData_SummaryAdmin", viewModel => viewModel.Data = section)
            .Location("SummaryAdmin", "EventData:10"),
        Initialize<LocationAuditViewModel>("LocationAuditData_DetailAdmin", viewModel => viewModel.Data = section)
            .Location("DetailAdmin", "Content:10"));
}
