namespace PartnerPlatform.Locations.Audit;

/// <summary>A field that was changed.</summary>
public sealed class LocationAuditChange
{
    public string Field { get; set; } = string.Empty;

    public string? Before { get; set; }

    public string? After { get; set; }
}
