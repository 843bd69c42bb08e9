using YesSql;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests.Models;

public static class PeopleStore
{
    public static async Task<TestStore> CreateAsync(Database kind, Action<IConfiguration>? configure = null)
    {
        var store = await TestStore.CreateAsync(kind, configure);
        store.Store.RegisterIndexes<PersonIndexes>();
        await store.ChangeSchemaAsync(builder => CreateTablesAsync(builder));
        return store;
    }

    public static async Task CreateTablesAsync(ISchemaBuilder builder, string? collection = null)
    {
        await builder.CreateMapIndexTableAsync<PersonByName>(table => table.Column<string>("SomeName"), collection);
        await builder.CreateMapIndexTableAsync<PersonByAge>(
            table => table.Column<int>("Age").Column<bool>("Adult").Column<string>("Name"), collection);
        await builder.CreateReduceIndexTableAsync<PersonsByLastname>(
            table => table.Column<string>("Lastname").Column<int>("Count"), collection);
    }
}
