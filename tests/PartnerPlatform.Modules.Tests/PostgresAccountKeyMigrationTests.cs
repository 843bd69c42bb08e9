using System.Data.Common;
using Npgsql;

namespace PartnerPlatform.Modules.Tests;

public sealed class PostgresAccountKeyMigrationTests : AccountKeyMigrationTests
{
    private string? _connectionString;

    protected override async Task<string?> CreateDatabaseAsync() =>
        _connectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();

    protected override DbConnection Connect() => new NpgsqlConnection(_connectionString);
}
