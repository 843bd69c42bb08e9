using OrchardCore.DisplayManagement.Views;

namespace PartnerPlatform.Locations.ViewModels;

public class PartnerLocationsViewModel : ShapeViewModel
{
    public const int MaxRows = 5;

    public string? ForeignAccountId { get; set; }

    public IReadOnlyList<LocationRow> Locations { get; set; } = [];

    public int TotalCount { get; set; }

    public bool CanEdit { get; set; }
}
