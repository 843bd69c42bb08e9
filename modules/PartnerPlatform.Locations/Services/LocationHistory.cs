using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.Entities;
using PartnerPlatform.Locations.Audit;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Reads the history of a location from the audit trail.</summary>
public sealed class LocationHistory
{
    public const int MaxEntries = 50;

    private readonly ISession _session;
    private readonly IAuditTrailManager _auditTrail;
    private readonly IServiceProvider _services;

    public LocationHistory(ISession session, IAuditTrailManager auditTrail, IServiceProvider services)
    {
        _session = session;
        _auditTrail = auditTrail;
        _services = services;
    }

    /// <summary>The latest changes, the newest first.</summary>
    public async Task<IReadOnlyList<LocationHistoryEntry>> ListAsync(string locationId)
    {
        var events = await _session
            .Query<AuditTrailEvent, AuditTrailEventIndex>(
                index => index.CorrelationId == locationId && index.Category == LocationAudit.Category, AuditTrailEvent.Collection)
            .OrderByDescending(index => index.CreatedUtc)
            .ThenByDescending(index => index.Id)
            .Take(MaxEntries)
            .ListAsync();
        return [.. events.Select(Describe)];
    }

    private LocationHistoryEntry Describe(AuditTrailEvent item) => new(
        item.Name,
        _auditTrail.DescribeEvent(item).LocalizedName(_services).Value,
        item.CreatedUtc,
        item.UserName,
        item.TryGet<LocationAuditData>(out var data) ? data : new LocationAuditData());
}
