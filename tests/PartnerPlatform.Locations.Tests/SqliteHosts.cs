using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartnerPlatform.Locations.Tests;

public sealed class SqliteHosts : TwoHosts
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);

    protected override DbConnection Connect(string folder) =>
        new SqliteConnection($"Data Source={Path.Combine(folder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
}
