using YesSql;
using YesSql.Services;

namespace OrchardCore.Data.Migration;

/// <summary>Keeps other processes from running migrations in the same database until the session ends its transaction.</summary>
internal static class MigrationLock
{
    public static async Task TakeAsync(ISession session)
    {
        var configuration = session.Store.Configuration;
        var transaction = await session.BeginTransactionAsync();

        // A transaction of SQLite locks the database from its beginning.
        if (configuration.SqlDialect.Name == "PostgreSql")
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "select pg_advisory_xact_lock(hashtextextended(current_schema() || @name, 0))";
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@name";
            parameter.Value = configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + "Migrations", configuration.Schema);
            command.Parameters.Add(parameter);
            await command.ExecuteNonQueryAsync();
        }

        // What another process stored meanwhile has taken identifiers.
        if (configuration.IdGenerator is DefaultIdGenerator generator)
        {
            await generator.InitializeCollectionAsync(configuration, string.Empty);
        }
    }
}
