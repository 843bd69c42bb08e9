using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace PartnerPlatform.Locations;

/// <summary>Histories are read by what events happened to; the audit trail's own index starts with the document.</summary>
public sealed class LocationHistoryMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(
            table => table.CreateIndex("IDX_AuditTrailEventIndex_History", nameof(AuditTrailEventIndex.CorrelationId), nameof(AuditTrailEventIndex.CreatedUtc)),
            AuditTrailEvent.Collection);
        return 1;
    }
}
