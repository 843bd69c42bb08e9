using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace YesSql.Services;

/// <summary>Numbers documents in memory, for a database that one process uses.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    private readonly ConcurrentDictionary<string, StrongBox<long>> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the generator.</summary>
    public DefaultIdGenerator()
    {
    }

    /// <inheritdoc/>
    public long GetNextId(string collection)
    {
        return _last.TryGetValue(collection ?? string.Empty, out var last)
            ? Interlocked.Increment(ref last.Value)
            : throw new InvalidOperationException($"The collection '{collection}' has not been initialized.");
    }

    /// <inheritdoc/>
    public Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(GetNextId(collection));
    }

    /// <inheritdoc/>
    public Task<long> GetNextIdAsync(string collection) => GetNextIdAsync(collection, default);

    /// <inheritdoc/>
    public Task InitializeAsync(IStore store, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <inheritdoc/>
    public Task InitializeAsync(IStore store) => InitializeAsync(store, default);

    /// <inheritdoc/>
    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default)
    {
        var dialect = configuration.SqlDialect;
        var table = configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection);
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select max({dialect.QuoteForColumnName("Id")}) from {dialect.QuoteForTableName(table, configuration.Schema)}";
        var max = await command.ExecuteScalarAsync(cancellationToken);
        Raise(
            _last.GetOrAdd(collection ?? string.Empty, _ => new StrongBox<long>()),
            max is null or DBNull ? 0 : Convert.ToInt64(max, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public Task InitializeCollectionAsync(IConfiguration configuration, string collection) =>
        InitializeCollectionAsync(configuration, collection, default);

    // Numbers that have been given out, but are not stored yet, are not given out again.
    private static void Raise(StrongBox<long> last, long value)
    {
        long current;
        while ((current = Interlocked.Read(ref last.Value)) < value && Interlocked.CompareExchange(ref last.Value, value, current) != current)
        {
        }
    }
}
