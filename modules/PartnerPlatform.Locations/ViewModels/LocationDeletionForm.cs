namespace PartnerPlatform.Locations.ViewModels;

public sealed class LocationDeletionForm
{
    public string? Acknowledgement { get; set; }

    public string? ETag { get; set; }
}
