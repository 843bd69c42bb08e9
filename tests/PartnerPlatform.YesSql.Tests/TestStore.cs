using System.Data.Common;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace PartnerPlatform.YesSql.Tests;

/// <summary>A store in an empty database.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private TestStore(TestDatabase database, IStore store)
    {
        Database = database;
        Store = store;
    }

    public TestDatabase Database { get; }

    public IStore Store { get; }

    public static async Task<TestStore> CreateAsync(Database kind, Action<IConfiguration>? configure = null)
    {
        var database = await TestDatabase.CreateAsync(kind);
        return new TestStore(database, await OpenAsync(database, configure));
    }

    public static Task<IStore> OpenAsync(TestDatabase database, Action<IConfiguration>? configure = null) =>
        StoreFactory.CreateAndInitializeAsync(configuration =>
        {
            database.Configure(configuration);
            configure?.Invoke(configuration);
        });

    public ISession Session(bool withTracking = true) => Store.CreateSession(withTracking);

    public async Task ChangeSchemaAsync(Func<ISchemaBuilder, Task> change)
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await change(new SchemaBuilder(Store.Configuration, transaction));
        await transaction.CommitAsync();
    }

    public async Task SaveAsync(params object[] items)
    {
        await using var session = Session();
        foreach (var item in items)
        {
            await session.SaveAsync(item);
        }

        await session.SaveChangesAsync();
    }

    public async Task<T> WithSessionAsync<T>(Func<ISession, Task<T>> action)
    {
        await using var session = Session();
        return await action(session);
    }

    public async Task<List<object?[]>> ReadAsync(string sql)
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = await reader.IsDBNullAsync(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    public async Task<long> CountRowsAsync(string table) =>
        Convert.ToInt64((await ReadAsync($"select count(*) from {Quote(table)}"))[0][0]);

    public string Quote(string name) => Store.Configuration.SqlDialect.QuoteForTableName(name, Store.Configuration.Schema);

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await Database.DisposeAsync();
    }
}
