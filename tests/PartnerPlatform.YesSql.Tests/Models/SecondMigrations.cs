using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class SecondMigrations(MigrationLog log) : DataMigration
{
    public int Create()
    {
        log.Entries.Enqueue("second");
        SchemaBuilder.CreateMapIndexTable<PersonByAge>(table => table.Column<int>("Age").Column<bool>("Adult").Column<string>("Name"));
        return 1;
    }
}
