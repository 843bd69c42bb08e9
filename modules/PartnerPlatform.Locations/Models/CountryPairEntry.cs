namespace PartnerPlatform.Locations.Models;

/// <summary>A row of the operator's table: a location in one country or region matches a tenant in another.</summary>
public sealed record CountryPairEntry
{
    public string Id { get; init; } = string.Empty;

    public string LocationCountry { get; init; } = string.Empty;

    public string TenantCountry { get; init; } = string.Empty;

    public string Author { get; init; } = string.Empty;

    public string Reason { get; init; } = string.Empty;

    /// <summary>ISO 8601, the first day.</summary>
    public string From { get; init; } = string.Empty;

    /// <summary>ISO 8601, the last day, or null.</summary>
    public string? To { get; init; }
}
