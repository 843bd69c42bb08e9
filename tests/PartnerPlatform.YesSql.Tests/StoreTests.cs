using System.Data.Common;
using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests;

/// <summary>Tests that run on each kind of database, in an empty one.</summary>
public abstract class StoreTests
{
    public static TheoryData<Database> Databases => [Database.Sqlite, Database.Postgres];

    protected static async Task<TestStore> CreateStoreAsync(Database kind, Action<IConfiguration>? configure = null) =>
        await TestStore.CreateAsync(kind, configure);
}
