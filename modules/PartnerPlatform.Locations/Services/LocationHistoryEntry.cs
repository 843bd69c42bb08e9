using PartnerPlatform.Locations.Audit;

namespace PartnerPlatform.Locations.Services;

/// <summary>A line of the history of a location.</summary>
public sealed record LocationHistoryEntry(string Event, string Title, DateTime AtUtc, string? By, LocationAuditData Data)
{
    /// <summary>Whether the host did it: partners don't learn the names of its staff.</summary>
    public bool IsHostDecision => Event
        is LocationAudit.Verified or LocationAudit.SentBack or LocationAudit.Suspended or LocationAudit.Reinstated or LocationAudit.DeletionRefused or LocationAudit.Deleted;
}
