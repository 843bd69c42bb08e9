using System.Data.Common;

namespace PartnerPlatform.Locations.Tests;

/// <summary>
/// Two hosts with the sample partners that share a database and a data folder, or one host where the database is of one process only.
/// </summary>
public abstract class TwoHosts : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-tests-").FullName;

    public PortalProcess First { get; private set; } = null!;

    public PortalProcess Second { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        PortalTenant[] tenants = [new("Default", "PartnerPlatformDevelopment", string.Empty) { Postgres = await CreateDatabaseAsync() }];
        First = await PortalProcess.StartAsync(tenants, dataFolder: _folder);
        Second = tenants[0].Postgres is null ? First : await PortalProcess.StartAsync(tenants, dataFolder: _folder);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in new[] { First, Second }.OfType<PortalProcess>().Distinct())
        {
            await host.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = Connect(_folder);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync()).ShouldBePositive(sql);
    }

    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var connection = Connect(_folder);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>Makes an empty PostgreSQL database and returns its connection string, or null for SQLite.</summary>
    protected abstract Task<string?> CreateDatabaseAsync();

    protected abstract DbConnection Connect(string folder);
}
