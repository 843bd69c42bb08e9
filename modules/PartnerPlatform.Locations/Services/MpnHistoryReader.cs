using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.Entities;
using PartnerPlatform.Locations.Models;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Reads what happened to the associations of an account from the audit trail, as its partner may see it.</summary>
public sealed class MpnHistoryReader
{
    private const int MaxEntries = 50;

    private readonly ISession _session;
    private readonly IAuditTrailManager _auditTrail;
    private readonly IServiceProvider _serviceProvider;

    public MpnHistoryReader(ISession session, IAuditTrailManager auditTrail, IServiceProvider serviceProvider)
    {
        _session = session;
        _auditTrail = auditTrail;
        _serviceProvider = serviceProvider;
    }

    /// <summary>The latest steps, the newest first.</summary>
    public async Task<IReadOnlyList<MpnHistoryEntry>> ListAsync(string accountId)
    {
        var events = await _session
            .Query<AuditTrailEvent, AuditTrailEventIndex>(
                index => index.CorrelationId == accountId && index.Category == MpnAuditNames.Category,
                AuditTrailEvent.Collection)
            .OrderByDescending(index => index.CreatedUtc)
            .ThenByDescending(index => index.Id)
            .Take(MaxEntries)
            .ListAsync();
        return [.. events.Select(Describe)];
    }

    private MpnHistoryEntry Describe(AuditTrailEvent item) => new(
        item.CreatedUtc,
        _auditTrail.DescribeEvent(item).LocalizedName(_serviceProvider).Value,
        item.TryGet<MpnAuditEvent>(out var step) ? step : null,
        item.TryGet<TenantCountryAuditEvent>(out var country) ? country : null);
}
