using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using YesSql.Sql;

namespace YesSql.Services;

/// <summary>Numbers documents from blocks leased in the database, for one that several processes use.</summary>
public class DbBlockIdGenerator : IIdGenerator
{
    /// <summary>How often a lease is tried when others take blocks at the same time.</summary>
    public int MaxRetries = 20;

    private readonly int _blockSize;
    private readonly ConcurrentDictionary<string, Block> _blocks = new(StringComparer.OrdinalIgnoreCase);

    private IStore? _store;
    private string _select = null!;
    private string _update = null!;
    private string _insert = null!;

    /// <summary>Creates a generator with blocks of 20.</summary>
    public DbBlockIdGenerator()
        : this(20)
    {
    }

    /// <summary>Creates a generator with blocks of a size.</summary>
    public DbBlockIdGenerator(int blockSize)
    {
        _blockSize = blockSize;
    }

    /// <summary>The name of the table with the next number of each collection.</summary>
    public static string TableName => "Identifiers";

    /// <inheritdoc/>
    public async Task InitializeAsync(IStore store, CancellationToken cancellationToken = default)
    {
        _store = store;
        var configuration = store.Configuration;
        var dialect = configuration.SqlDialect;
        var table = dialect.QuoteForTableName(configuration.TablePrefix + TableName, configuration.Schema);
        var dimension = dialect.QuoteForColumnName("dimension");
        var next = dialect.QuoteForColumnName("nextval");
        _select = $"select {next} from {table} where {dimension} = @dimension";
        _update = $"update {table} set {next} = @new where {next} = @previous and {dimension} = @dimension";
        _insert = $"insert into {table} ({dimension}, {next}) values (@dimension, @new)";

        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        if (await CanReadAsync(connection, cancellationToken))
        {
            return;
        }

        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await new SchemaBuilder(configuration, transaction).CreateTableAsync(TableName, table => table
                .Column<string>("dimension", column => column.PrimaryKey().NotNull())
                .Column<long>("nextval"));
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another process may have created the table meanwhile.
            if (!await CanReadAsync(connection, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public Task InitializeAsync(IStore store) => InitializeAsync(store, default);

    /// <inheritdoc/>
    public long GetNextId(string collection)
    {
        var block = GetBlock(collection);
        block.Gate.Wait();
        try
        {
            return block.TryTake(out var id) ? id : Task.Run(() => LeaseAndTakeAsync(block, default)).GetAwaiter().GetResult();
        }
        finally
        {
            block.Gate.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default)
    {
        var block = GetBlock(collection);
        await block.Gate.WaitAsync(cancellationToken);
        try
        {
            return block.TryTake(out var id) ? id : await LeaseAndTakeAsync(block, cancellationToken);
        }
        finally
        {
            block.Gate.Release();
        }
    }

    /// <inheritdoc/>
    public Task<long> GetNextIdAsync(string collection) => GetNextIdAsync(collection, default);

    /// <inheritdoc/>
    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default)
    {
        collection ??= string.Empty;
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        if (await ReadNextAsync(connection, collection, cancellationToken) is null)
        {
            try
            {
                await ExecuteAsync(connection, _insert, collection, cancellationToken, ("@new", 1L));
            }
            catch (DbException) when (!cancellationToken.IsCancellationRequested)
            {
                // Another process may have added the row meanwhile.
                if (await ReadNextAsync(connection, collection, cancellationToken) is null)
                {
                    throw;
                }
            }
        }

        _blocks.TryAdd(collection, new Block(collection));
    }

    /// <inheritdoc/>
    public Task InitializeCollectionAsync(IConfiguration configuration, string collection) =>
        InitializeCollectionAsync(configuration, collection, default);

    private Block GetBlock(string collection) =>
        _blocks.TryGetValue(collection ?? string.Empty, out var block)
            ? block
            : throw new InvalidOperationException($"The collection '{collection}' has not been initialized.");

    private async Task<long> LeaseAndTakeAsync(Block block, CancellationToken cancellationToken)
    {
        await using var connection = _store!.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        for (var attempt = 0; attempt <= MaxRetries; attempt++)
        {
            var next = await ReadNextAsync(connection, block.Collection, cancellationToken)
                ?? throw new InvalidOperationException($"The collection '{block.Collection}' has no identifiers.");
            var updated = await ExecuteAsync(
                connection, _update, block.Collection, cancellationToken, ("@new", next + _blockSize), ("@previous", next));
            if (updated == 1)
            {
                block.Reset(next, _blockSize);
                block.TryTake(out var id);
                return id;
            }
        }

        throw new InvalidOperationException($"No identifiers could be leased for the collection '{block.Collection}'.");
    }

    private async Task<bool> CanReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await ReadNextAsync(connection, string.Empty, cancellationToken);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private async Task<long?> ReadNextAsync(DbConnection connection, string collection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = _select;
        AddParameter(command, "@dimension", collection);
        var value = await command.ExecuteScalarAsync(cancellationToken);
        return value is null or DBNull ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture);
    }

    private static async Task<int> ExecuteAsync(
        DbConnection connection, string sql, string collection, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        AddParameter(command, "@dimension", collection);
        foreach (var (name, value) in parameters)
        {
            AddParameter(command, name, value);
        }

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddParameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed class Block(string collection)
    {
        private long _next;
        private long _end;

        public string Collection => collection;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public bool TryTake(out long id)
        {
            id = _next;
            if (_next >= _end)
            {
                return false;
            }

            _next++;
            return true;
        }

        public void Reset(long start, int size)
        {
            _next = start;
            _end = start + size;
        }
    }
}
