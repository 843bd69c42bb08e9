using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class FirstMigrations(MigrationLog log) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        log.Entries.Enqueue("create");
        await SchemaBuilder.CreateMapIndexTableAsync<PersonByName>(table => table.Column<string>("SomeName"));
        return 1;
    }

    public int UpdateFrom1()
    {
        log.Entries.Enqueue("1 to 2");
        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        log.Entries.Enqueue("2 to 3");
        await Task.Yield();
        return 3;
    }
}
