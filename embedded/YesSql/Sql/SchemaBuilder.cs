using System.Data.Common;
using Microsoft.Extensions.Logging;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Creates and changes tables.</summary>
public class SchemaBuilder : ISchemaBuilder
{
    private readonly IConfiguration _configuration;

    /// <summary>Creates a builder whose changes are part of a transaction.</summary>
    public SchemaBuilder(IConfiguration configuration, DbTransaction transaction, bool throwOnError = true)
    {
        _configuration = configuration;
        Transaction = transaction;
        Connection = transaction.Connection ?? throw new ArgumentException("The transaction has ended.", nameof(transaction));
        ThrowOnError = throwOnError;
        IdentityColumnSize = configuration.IdentityColumnSize;
    }

    /// <inheritdoc/>
    public string? TablePrefix => _configuration.TablePrefix;

    /// <inheritdoc/>
    public ISqlDialect Dialect => _configuration.SqlDialect;

    /// <inheritdoc/>
    public ITableNameConvention TableNameConvention => _configuration.TableNameConvention;

    /// <inheritdoc/>
    public DbConnection Connection { get; }

    /// <inheritdoc/>
    public DbTransaction Transaction { get; }

    /// <inheritdoc/>
    public bool ThrowOnError { get; }

    /// <summary>The size of identity columns.</summary>
    public IdentityColumnSize IdentityColumnSize { get; set; }

    private SchemaSql Sql => new(_configuration, IdentityColumnSize);

    /// <inheritdoc/>
    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        ICreateTableCommand command = new CreateTableCommand(indexTable);
        command
            .Column(IdentityColumnSize, "Id", column => column.PrimaryKey().Identity().NotNull())
            .Column(IdentityColumnSize, "DocumentId");
        table(command);
        await TryAsync(async () =>
        {
            await ExecuteAsync(Sql.CreateTable((CreateTableCommand)command));
            await ExecuteAsync(Sql.CreateForeignKey(
                "FK_" + collection + indexType.Name, indexTable, ["DocumentId"], TableNameConvention.GetDocumentTable(collection), ["Id"]));
            await CreateIndexAsync(indexTable, "IDX_FK_" + indexTable, "DocumentId");
        });
    }

    /// <inheritdoc/>
    public async Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection = null)
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        var documentTable = TableNameConvention.GetDocumentTable(collection);
        ICreateTableCommand command = new CreateTableCommand(indexTable);
        command.Column(IdentityColumnSize, "Id", column => column.PrimaryKey().Identity().NotNull());
        table(command);

        var bridgeTable = indexTable + "_" + documentTable;
        var indexColumn = indexType.Name + "Id";
        ICreateTableCommand bridge = new CreateTableCommand(bridgeTable);
        bridge
            .Column(IdentityColumnSize, indexColumn, column => column.NotNull())
            .Column(IdentityColumnSize, "DocumentId", column => column.NotNull());
        await TryAsync(async () =>
        {
            await ExecuteAsync(Sql.CreateTable((CreateTableCommand)command));
            await ExecuteAsync(Sql.CreateTable((CreateTableCommand)bridge));
            await ExecuteAsync(Sql.CreateForeignKey($"FK_{bridgeTable}_Id", bridgeTable, [indexColumn], indexTable, ["Id"]));
            await ExecuteAsync(Sql.CreateForeignKey($"FK_{bridgeTable}_DocumentId", bridgeTable, ["DocumentId"], documentTable, ["Id"]));
            await CreateIndexAsync(bridgeTable, "IDX_FK_" + bridgeTable, indexColumn, "DocumentId");
        });
    }

    /// <inheritdoc/>
    public Task DropReduceIndexTableAsync(Type indexType, string? collection = null) => TryAsync(async () =>
    {
        var indexTable = TableNameConvention.GetIndexTable(indexType, collection);
        await ExecuteAsync(Sql.DropTable(indexTable + "_" + TableNameConvention.GetDocumentTable(collection)));
        await ExecuteAsync(Sql.DropTable(indexTable));
    });

    /// <inheritdoc/>
    public Task DropMapIndexTableAsync(Type indexType, string? collection = null) =>
        DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));

    /// <inheritdoc/>
    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(name);
        table(command);
        return TryAsync(() => ExecuteAsync(Sql.CreateTable(command)));
    }

    /// <inheritdoc/>
    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTableCommand(name);
        table(command);
        return TryAsync(async () =>
        {
            foreach (var statement in Sql.AlterTable(command))
            {
                await ExecuteAsync(statement);
            }
        });
    }

    /// <inheritdoc/>
    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection) =>
        AlterTableAsync(TableNameConvention.GetIndexTable(indexType, collection), table);

    /// <inheritdoc/>
    public Task DropTableAsync(string name) => TryAsync(() => ExecuteAsync(Sql.DropTable(name)));

    /// <inheritdoc/>
    public Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns) =>
        TryAsync(() => ExecuteAsync(Sql.CreateForeignKey(name, srcTable, srcColumns, destTable, destColumns)));

    /// <inheritdoc/>
    public Task DropForeignKeyAsync(string srcTable, string name) => TryAsync(() => ExecuteAsync(Sql.DropForeignKey(srcTable, name)));

    /// <inheritdoc/>
    public Task CreateSchemaAsync(string schema) => TryAsync(() => ExecuteAsync(Dialect.GetCreateSchemaString(schema)));

    /// <inheritdoc/>
    public ISchemaBuilder AlterTable(string name, Action<IAlterTableCommand> table) => Wait(AlterTableAsync(name, table));

    /// <inheritdoc/>
    public ISchemaBuilder AlterIndexTable(Type indexType, Action<IAlterTableCommand> table, string? collection) =>
        Wait(AlterIndexTableAsync(indexType, table, collection));

    /// <inheritdoc/>
    public ISchemaBuilder CreateForeignKey(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns) =>
        Wait(CreateForeignKeyAsync(name, srcTable, srcColumns, destTable, destColumns));

    /// <inheritdoc/>
    public ISchemaBuilder CreateMapIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection) =>
        Wait(CreateMapIndexTableAsync(indexType, table, collection));

    /// <inheritdoc/>
    public ISchemaBuilder CreateReduceIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection) =>
        Wait(CreateReduceIndexTableAsync(indexType, table, collection));

    /// <inheritdoc/>
    public ISchemaBuilder CreateTable(string name, Action<ICreateTableCommand> table) => Wait(CreateTableAsync(name, table));

    /// <inheritdoc/>
    public ISchemaBuilder DropForeignKey(string srcTable, string name) => Wait(DropForeignKeyAsync(srcTable, name));

    /// <inheritdoc/>
    public ISchemaBuilder DropMapIndexTable(Type indexType, string? collection = null) => Wait(DropMapIndexTableAsync(indexType, collection));

    /// <inheritdoc/>
    public ISchemaBuilder DropReduceIndexTable(Type indexType, string? collection = null) => Wait(DropReduceIndexTableAsync(indexType, collection));

    /// <inheritdoc/>
    public ISchemaBuilder DropTable(string name) => Wait(DropTableAsync(name));

    /// <inheritdoc/>
    public ISchemaBuilder CreateSchema(string schema) => Wait(CreateSchemaAsync(schema));

    private Task CreateIndexAsync(string table, string name, params string[] columns)
    {
        var command = new AlterTableCommand(table);
        command.CreateIndex(name, columns);
        return ExecuteAsync(Sql.AlterTable(command).Single());
    }

    private async Task TryAsync(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (DbException exception) when (!ThrowOnError)
        {
            _configuration.Logger.LogError(exception, "A change of the schema failed.");
        }
    }

    private async Task ExecuteAsync(string? statement)
    {
        if (statement is null)
        {
            return;
        }

        _configuration.Logger.LogTrace("{Sql}", statement);
        await using var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    private SchemaBuilder Wait(Task task)
    {
        task.GetAwaiter().GetResult();
        return this;
    }
}
