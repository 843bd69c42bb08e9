using Microsoft.Data.Sqlite;
using Npgsql;
using PartnerPlatform.Testing;
using YesSql;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;

namespace PartnerPlatform.YesSql.Tests;

/// <summary>An empty database of a kind.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? _folder;

    private TestDatabase(Database kind, string connectionString, string? folder)
    {
        Kind = kind;
        ConnectionString = connectionString;
        _folder = folder;
    }

    public Database Kind { get; }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(Database kind)
    {
        if (kind == Database.Postgres)
        {
            return new TestDatabase(kind, await (await PostgresServer.SharedAsync()).CreateSchemaAsync(), null);
        }

        var folder = Directory.CreateTempSubdirectory("partner-platform-yessql-").FullName;
        return new TestDatabase(kind, $"Data Source={Path.Combine(folder, "test.db")}", folder);
    }

    public void Configure(IConfiguration configuration)
    {
        if (Kind == Database.Postgres)
        {
            configuration.UsePostgreSql(ConnectionString);
        }
        else
        {
            configuration.UseSqLite(ConnectionString);
        }
    }

    public ValueTask DisposeAsync()
    {
        if (_folder is null)
        {
            // The store's connections have a time zone of their own.
            var settings = new NpgsqlConnectionStringBuilder(ConnectionString) { Timezone = "UTC" };
            using var connection = new NpgsqlConnection(settings.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
            Directory.Delete(_folder, recursive: true);
        }

        return default;
    }
}
