using System.Data.Common;
using YesSql.Data;

namespace YesSql.Sql;

/// <summary>Creates the document table of a collection.</summary>
internal static class CollectionInitializer
{
    public static async Task InitializeAsync(Store store, DbConnection connection, string collection, CancellationToken cancellationToken)
    {
        var table = store.GetDocumentTable(collection);
        if (await HasVersionAsync(table, connection, cancellationToken) is { } hasVersion)
        {
            if (!hasVersion)
            {
                await ChangeAsync(store, connection, builder => builder.AlterTableAsync(
                    table.Name, command => command.AddColumn<long>("Version", column => column.WithDefault(0))), cancellationToken);
            }

            return;
        }

        try
        {
            await ChangeAsync(store, connection, builder => CreateAsync(builder, table.Name), cancellationToken);
        }
        catch (DbException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another process may have created the table meanwhile.
            if (await HasVersionAsync(table, connection, cancellationToken) is null)
            {
                throw;
            }
        }
    }

    private static async Task CreateAsync(SchemaBuilder builder, string table)
    {
        await builder.CreateTableAsync(table, command => command
            .Column(builder.IdentityColumnSize, "Id", column => column.PrimaryKey().NotNull())
            .Column<string>("Type", column => column.NotNull())
            .Column<string>("Content", column => column.Unlimited())
            .Column<long>("Version", column => column.NotNull().WithDefault(0)));
        await builder.AlterTableAsync(table, command => command.CreateIndex($"IX_{table}_Type", "Type"));
    }

    private static async Task ChangeAsync(Store store, DbConnection connection, Func<SchemaBuilder, Task> change, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await change(new SchemaBuilder(store.Configuration, transaction));
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<bool?> HasVersionAsync(DocumentTable table, DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"select * from {table.QuotedName} limit 1";
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return Enumerable.Range(0, reader.FieldCount).Any(i => string.Equals(reader.GetName(i), "Version", StringComparison.OrdinalIgnoreCase));
        }
        catch (DbException)
        {
            return null;
        }
    }
}
