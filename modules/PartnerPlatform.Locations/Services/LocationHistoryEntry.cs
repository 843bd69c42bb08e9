using PartnerPlatform.Locations.Audit;

namespace PartnerPlatform.Locations.Services;

/// <summary>A line of the history of a location.</summary>
public sealed record LocationHistoryEntry(string Event, string Title, DateTime AtUtc, string? By, LocationAuditData Data);
