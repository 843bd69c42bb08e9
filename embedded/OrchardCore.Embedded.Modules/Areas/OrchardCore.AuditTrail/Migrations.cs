using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.AuditTrail;

internal sealed class Migrations : DataMigration
{
    private const int CurrentVersion = 2;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailEventIndex>(
            table => table
                .Column<string>("EventId", column => column.WithLength(26))
                .Column<string>("Category", column => column.WithLength(64))
                .Column<string>("Name", column => column.WithLength(64))
                .Column<string>("CorrelationId", column => column.WithLength(26))
                .Column<string>("UserId", column => column.WithLength(255))
                .Column<string>("NormalizedUserName")
                .Column<DateTime>("CreatedUtc"),
            AuditTrailEvent.Collection);

        await SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(
            table => table.CreateIndex(
                "IDX_AuditTrailEventIndex_DocumentId",
                "DocumentId", "EventId", "Category", "Name", "CorrelationId", "UserId", "NormalizedUserName", "CreatedUtc"),
            AuditTrailEvent.Collection);

        return CurrentVersion;
    }
}
