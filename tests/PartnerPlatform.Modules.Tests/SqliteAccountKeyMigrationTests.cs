using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartnerPlatform.Modules.Tests;

public sealed class SqliteAccountKeyMigrationTests : AccountKeyMigrationTests
{
    protected override Task<string?> CreateDatabaseAsync() => Task.FromResult<string?>(null);

    protected override DbConnection Connect() =>
        new SqliteConnection($"Data Source={Path.Combine(Folder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
}
