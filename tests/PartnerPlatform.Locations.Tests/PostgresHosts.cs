using System.Data.Common;
using Npgsql;

namespace PartnerPlatform.Locations.Tests;

public sealed class PostgresHosts : TwoHosts
{
    private string? _connectionString;

    protected override async Task<string?> CreateDatabaseAsync() =>
        _connectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();

    protected override DbConnection Connect(string folder) => new NpgsqlConnection(_connectionString);
}
