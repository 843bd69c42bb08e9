using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Audit;

namespace PartnerPlatform.Locations.ViewModels;

public class LocationAuditViewModel : ShapeViewModel
{
    public LocationAuditData Data { get; set; } = new();
}
