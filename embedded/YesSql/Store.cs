using System.Collections.Concurrent;
using System.Data.Common;
using YesSql.Data;
using YesSql.Indexes;
using YesSql.Provider;
using YesSql.Services;
using YesSql.Sql;

namespace YesSql;

internal sealed class Store(IConfiguration configuration) : IStore
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _idAccessors = new();
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _versionAccessors = new();
    private readonly ConcurrentDictionary<string, DocumentTable> _documentTables = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<(Type, string), IndexTable> _indexTables = new();
    private ConcurrentDictionary<(Type, string), IndexDescriptor[]> _descriptors = new();
    private ConcurrentDictionary<string, HashSet<Type>> _oneRowIndexes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<Type, HashSet<Type>> _scopedIndexes = new();
    private IIndexProvider[] _providers = [];

    public IConfiguration Configuration { get; } = configuration;

    public SqlDialect Dialect { get; } = (SqlDialect)configuration.SqlDialect;

    public TypeService TypeNames { get; } = new();

    ITypeService IStore.TypeNames => TypeNames;

    public ISession CreateSession(bool withTracking = true) => new Session(this, withTracking);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        var added = indexProviders.ToArray();
        foreach (var provider in added)
        {
            provider.CollectionName ??= collection;
        }

        lock (_gate)
        {
            _providers = [.. _providers, .. added];
            _descriptors = new();
            _oneRowIndexes = new(StringComparer.OrdinalIgnoreCase);
        }

        return this;
    }

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await using (var connection = await OpenConnectionAsync(cancellationToken))
        {
            await Dialect.InitializeAsync(connection, cancellationToken);
            if (Dialect.GetCreateSchemaString(Configuration.Schema) is { } sql)
            {
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }

        await Configuration.IdGenerator.InitializeAsync(this, cancellationToken);
        await InitializeCollectionAsync(string.Empty, cancellationToken);
    }

    public Task InitializeAsync() => InitializeAsync(default);

    public async Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default)
    {
        collection ??= string.Empty;
        await using (var connection = await OpenConnectionAsync(cancellationToken))
        {
            await CollectionInitializer.InitializeAsync(this, connection, collection, cancellationToken);
        }

        await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, collection, cancellationToken);
    }

    public Task InitializeCollectionAsync(string collection) => InitializeCollectionAsync(collection, default);

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) => GetDescriptors(target, collection ?? string.Empty);

    public void Dispose()
    {
    }

    internal IndexDescriptor[] GetDescriptors(Type target, string collection)
    {
        var descriptors = _descriptors;
        return descriptors.TryGetValue((target, collection), out var found)
            ? found
            : descriptors.GetOrAdd((target, collection), IndexDescriber.Describe(_providers, target, collection));
    }

    /// <summary>Tells whether no document has more than one row of an index, as far as the store's providers say.</summary>
    internal bool HasOneRow(Type indexType, string collection)
    {
        var indexes = _oneRowIndexes;
        return indexes.GetOrAdd(collection, static (collection, providers) => IndexDescriber.FindOneRowIndexes(providers, collection), _providers)
            .Contains(indexType);
    }

    /// <summary>Tells whether a provider of a session makes rows of an index.</summary>
    internal bool Describes(IIndexProvider provider, Type indexType) =>
        _scopedIndexes.GetOrAdd(
            provider.GetType(),
            static (_, provider) => [.. IndexDescriber.Describe([provider], provider.ForType(), provider.CollectionName ?? string.Empty).Select(descriptor => descriptor.IndexType)],
            provider)
            .Contains(indexType);

    internal IAccessor<long>? GetIdAccessor(Type type) =>
        _idAccessors.GetOrAdd(type, static (type, factory) => factory.CreateAccessor<long>(type), Configuration.IdentifierAccessorFactory);

    internal IAccessor<long>? GetVersionAccessor(Type type) =>
        _versionAccessors.GetOrAdd(type, static (type, factory) => factory.CreateAccessor<long>(type), Configuration.VersionAccessorFactory);

    internal DocumentTable GetDocumentTable(string collection) =>
        _documentTables.TryGetValue(collection, out var table) ? table : _documentTables.GetOrAdd(collection, new DocumentTable(Configuration, collection));

    internal IndexTable GetIndexTable(Type indexType, string collection) =>
        _indexTables.TryGetValue((indexType, collection), out var table)
            ? table
            : _indexTables.GetOrAdd((indexType, collection), new IndexTable(Configuration, indexType, collection));

    internal async Task<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken)
    {
        var connection = Configuration.ConnectionFactory.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            Dialect.Opened(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
