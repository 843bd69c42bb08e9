using YesSql;
using YesSql.Services;

namespace OrchardCore.Data.Migration;

/// <summary>Keeps other processes from running migrations in the same database until the session ends its transaction.</summary>
internal static class MigrationLock
{
    private const long Key = 0x4D69_6772_6174_6531;

    public static async Task TakeAsync(ISession session)
    {
        var configuration = session.Store.Configuration;
        var transaction = await session.BeginTransactionAsync();

        // A transaction of SQLite locks the database from its beginning.
        if (configuration.SqlDialect.Name == "PostgreSql")
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"select pg_advisory_xact_lock({Key})";
            await command.ExecuteNonQueryAsync();
        }

        // What another process stored meanwhile has taken identifiers.
        if (configuration.IdGenerator is DefaultIdGenerator generator)
        {
            await generator.InitializeCollectionAsync(configuration, string.Empty);
        }
    }
}
