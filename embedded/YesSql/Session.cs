using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;
using YesSql.Data;
using YesSql.Indexes;
using YesSql.Provider;
using YesSql.Services;

namespace YesSql;

internal sealed class Session(Store store, bool withTracking) : ISession
{
    private readonly SessionState _defaultState = new(string.Empty);
    private readonly AsyncLocal<bool>? _insideFlush = store.Configuration.EnableThreadSafetyChecks ? new() : null;

    private Dictionary<string, SessionState>? _states;
    private List<IIndexProvider>? _providers;
    private Dictionary<(Type, string), IndexDescriptor[]>? _descriptors;
    private DbConnection? _connection;
    private DbTransaction? _transaction;
    private bool _flushing;
    private bool _cancelled;
    private bool _disposed;
    private int _operations;

    public DbTransaction? CurrentTransaction => _transaction;

    IStore ISession.Store => store;

    internal Store Store => store;

    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        if (PrepareSave(obj, checkConcurrency, collection) is { } state)
        {
            AddNew(state, obj, store.Configuration.IdGenerator.GetNextId(state.Collection));
        }
    }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        if (PrepareSave(obj, checkConcurrency, collection) is { } state)
        {
            AddNew(state, obj, await store.Configuration.IdGenerator.GetNextIdAsync(state.Collection, cancellationToken));
        }
    }

    public Task SaveAsync(object obj, bool checkConcurrency, string? collection) => SaveAsync(obj, checkConcurrency, collection, default);

    public Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, default);

    public Task SaveAsync(object obj) => SaveAsync(obj, false, null, default);

    public void Delete(object item, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        CheckUsable();
        if (_cancelled)
        {
            return;
        }

        var state = GetState(collection);
        if (state.Saved.Contains(item))
        {
            state.Forget(item);
            store.GetIdAccessor(item.GetType())?.Set(item, 0);
            return;
        }

        state.Updated.Remove(item);
        state.Tracked.Remove(item);
        state.Deleted.Add(item);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        CheckUsable();
        var state = GetState(collection);
        if (state.TryGetId(item, out _))
        {
            return false;
        }

        var idAccessor = store.GetIdAccessor(item.GetType());
        if (id <= 0)
        {
            id = idAccessor?.Get(item) ?? 0;
        }

        if (id <= 0)
        {
            throw new InvalidOperationException("The object to import has no identifier.");
        }

        if (version == 0)
        {
            version = store.GetVersionAccessor(item.GetType())?.Get(item) ?? 0;
        }

        idAccessor?.Set(item, id);
        state.AddEntity(id, item);
        state.AddDocument(new Document
        {
            Id = id,
            Type = store.TypeNames[item.GetType()],
            Content = store.Configuration.ContentSerializer.Serialize(item),
            Version = version,
        });
        state.Updated.Add(item);
        return true;
    }

    public void Detach(object item, string? collection = null)
    {
        CheckUsable();
        GetState(collection).Forget(item);
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        CheckUsable();
        var state = GetState(collection);
        foreach (var entry in entries)
        {
            state.Forget(entry);
        }
    }

    public void DetachAll(string? collection = null)
    {
        CheckUsable();
        GetState(collection).Clear();
    }

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class
    {
        CheckUsable();
        if (ids is not { Length: > 0 })
        {
            return [];
        }

        Enter();
        try
        {
            await FlushCoreAsync(cancellationToken);
            var state = GetState(collection);
            var missing = ids.Where(id => state.FindEntity(id) is null).Distinct().Cast<object?>().ToArray();
            var loaded = missing.Length == 0 ? [] : await ReadDocumentsAsync<T>(state, ByIds(state, missing, out var values), values, cancellationToken);
            var byId = loaded.ToDictionary(pair => pair.Id, pair => pair.Item);
            return [.. ids.Select(id => state.FindEntity(id) ?? byId.GetValueOrDefault(id)).OfType<T>()];
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            Exit();
        }
    }

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection)
        where T : class =>
        GetAsync<T>(ids, collection, default);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids)
        where T : class =>
        GetAsync<T>(ids, null, default);

    public IQuery Query(string? collection = null) => new Query(this, collection ?? string.Empty);

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null)
        where T : class =>
        CompiledQueryInterpreter.Apply(compiledQuery, Query(collection).For<T>(false));

    public async Task CancelAsync()
    {
        CheckUsable();
        _cancelled = true;
        await ReleaseAsync();
    }

    public async Task ResetAsync()
    {
        CheckUsable();
        await ReleaseAsync();
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        Enter();
        try
        {
            await FlushCoreAsync(cancellationToken);
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            Exit();
        }
    }

    public Task FlushAsync() => FlushAsync(default);

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        if (_cancelled)
        {
            return;
        }

        Enter();
        try
        {
            await FlushCoreAsync(cancellationToken);
            if (_transaction is not null)
            {
                await _transaction.CommitAsync(cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            Exit();
        }

        await ReleaseAsync();
    }

    public Task SaveChangesAsync() => SaveChangesAsync(default);

    public async Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        return _connection ??= await store.OpenConnectionAsync(cancellationToken);
    }

    public Task<DbConnection> CreateConnectionAsync() => CreateConnectionAsync(default);

    public Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) =>
        BeginTransactionAsync(store.Configuration.IsolationLevel, cancellationToken);

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(default(CancellationToken));

    public async Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default)
    {
        if (_transaction is null)
        {
            var connection = await CreateConnectionAsync(cancellationToken);
            _transaction = await connection.BeginTransactionAsync(isolationLevel, cancellationToken);
        }

        return _transaction;
    }

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel) => BeginTransactionAsync(isolationLevel, default);

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            provider.CollectionName ??= collection;
        }

        (_providers ??= []).AddRange(indexProviders);
        _descriptors = null;
        return this;
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            _transaction?.Dispose();
            _connection?.Dispose();
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException)
        {
            LogReleaseFailure(exception);
        }

        _transaction = null;
        _connection = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await ReleaseAsync();
        }
    }

    internal IEnumerable<IndexDescriptor> GetDescriptors(Type type, string collection)
    {
        var shared = store.GetDescriptors(type, collection);
        if (_providers is null)
        {
            return shared;
        }

        _descriptors ??= [];
        if (!_descriptors.TryGetValue((type, collection), out var descriptors))
        {
            _descriptors[(type, collection)] = descriptors = [.. shared, .. IndexDescriber.Describe(_providers, type, collection)];
        }

        return descriptors;
    }

    /// <summary>Tells whether no document has more than one row of an index.</summary>
    internal bool HasOneRow(Type indexType, string collection) =>
        store.HasOneRow(indexType, collection) &&
        (_providers is null || !_providers.Exists(provider => store.Describes(provider, indexType)));

    internal async Task<Document?> ReadDocumentAsync(SessionState state, long id, CancellationToken cancellationToken)
    {
        await using var command = await CreateCommandAsync(store.GetDocumentTable(state.Collection).SelectOne, [("@p0", id)], cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadDocument(reader) : null;
    }

    internal async Task<IIndex?> ReadIndexAsync(IndexTable table, PropertyInfo key, object? value, CancellationToken cancellationToken)
    {
        // Nobody may add or change the row between this and its update.
        await BeginTransactionAsync(cancellationToken);
        if (store.Dialect.LockStatement is { } statement)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{table.QuotedName} {value}");
            await using var locking = await CreateCommandAsync(statement, [("@p0", name)], cancellationToken);
            await locking.ExecuteNonQueryAsync(cancellationToken);
        }

        List<(string, object?)> parameters = value is null ? [] : [("@p0", value)];
        await using var command = await CreateCommandAsync(table.SelectByKey(key, value is null), parameters, cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? table.Read(reader) : null;
    }

    internal async Task<List<T>> QueryDocumentsAsync<T>(QueryState query, string sql, CancellationToken cancellationToken)
        where T : class
    {
        var state = GetState(query.Collection);
        var rows = await ReadDocumentsAsync<T>(state, sql, query.Parameters, cancellationToken);
        return rows.ConvertAll(row => row.Item);
    }

    internal async Task<List<T>> QueryIndexesAsync<T>(IndexTable table, string sql, List<(string, object?)> parameters, CancellationToken cancellationToken)
    {
        await using var command = await CreateCommandAsync(sql, parameters, cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var result = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            result.Add((T)table.Read(reader));
        }

        return result;
    }

    internal async Task<int> CountAsync(string sql, List<(string, object?)> parameters, CancellationToken cancellationToken)
    {
        await using var command = await CreateCommandAsync(sql, parameters, cancellationToken);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    /// <summary>Executes a query after the pending changes have been written; a failure cancels the session.</summary>
    internal async Task<TResult> ExecuteAsync<TArgument, TResult>(
        Func<Session, TArgument, CancellationToken, Task<TResult>> query, TArgument argument, CancellationToken cancellationToken)
    {
        CheckUsable();
        Enter();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await FlushCoreAsync(cancellationToken);
            return await query(this, argument, cancellationToken);
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            Exit();
        }
    }

    private SessionState? PrepareSave(object obj, bool checkConcurrency, string? collection)
    {
        ArgumentNullException.ThrowIfNull(obj);
        CheckUsable();
        if (_cancelled)
        {
            return null;
        }

        var state = GetState(collection);
        if (checkConcurrency)
        {
            state.Concurrent.Add(obj);
        }

        if (state.Saved.Contains(obj) || state.Updated.Contains(obj))
        {
            return null;
        }

        state.Deleted.Remove(obj);
        if (state.TryGetId(obj, out _))
        {
            state.Tracked.Remove(obj);
            state.Updated.Add(obj);
            return null;
        }

        var id = store.GetIdAccessor(obj.GetType())?.Get(obj) ?? 0;
        if (id <= 0)
        {
            return state;
        }

        if (state.FindEntity(id) is not null)
        {
            throw new InvalidOperationException($"Another instance of the document with Id '{id}' is known to the session.");
        }

        state.AddEntity(id, obj);
        state.Updated.Add(obj);
        return null;
    }

    private void AddNew(SessionState state, object obj, long id)
    {
        store.GetIdAccessor(obj.GetType())?.Set(obj, id);
        state.AddEntity(id, obj);
        state.Saved.Add(obj);
    }

    private async Task FlushCoreAsync(CancellationToken cancellationToken)
    {
        if (_flushing || _cancelled || !HasWork())
        {
            return;
        }

        _flushing = true;
        if (_insideFlush is not null)
        {
            _insideFlush.Value = true;
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var flush = new SessionFlush(this, store, cancellationToken);
            foreach (var state in States())
            {
                await flush.AddAsync(state);
            }

            if (flush.Statements.Count > 0)
            {
                var transaction = await BeginTransactionAsync(cancellationToken);
                await new StatementRunner(store.Configuration, _connection!, transaction).RunAsync(flush.Statements, cancellationToken);
            }

            foreach (var state in States())
            {
                foreach (var entity in state.Updated.Concat(state.Saved))
                {
                    state.Tracked.Add(entity);
                }

                state.Updated.Clear();
                state.Saved.Clear();
                state.Deleted.Clear();
            }
        }
        finally
        {
            _flushing = false;
        }
    }

    private async Task<List<(long Id, T Item)>> ReadDocumentsAsync<T>(
        SessionState state, string sql, List<(string, object?)> parameters, CancellationToken cancellationToken)
        where T : class
    {
        var result = new List<(long, T)>();
        await using var command = await CreateCommandAsync(sql, parameters, cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var id = reader.GetInt64(0);
            if ((state.FindEntity(id) ?? Materialize<T>(state, ReadDocument(reader))) is T item)
            {
                result.Add((id, item));
            }
        }

        return result;
    }

    private object? Materialize<T>(SessionState state, Document document)
    {
        var type = store.TypeNames[typeof(T)] == document.Type ? typeof(T) : store.TypeNames.Find(document.Type);
        if (type is null || !typeof(T).IsAssignableFrom(type) || document.Content is null)
        {
            return null;
        }

        var item = store.Configuration.ContentSerializer.Deserialize(document.Content, type);
        if (item is null)
        {
            return null;
        }

        store.GetIdAccessor(item.GetType())?.Set(item, document.Id);
        if (withTracking)
        {
            state.AddEntity(document.Id, item);
            state.AddDocument(document);
        }

        return item;
    }

    private static Document ReadDocument(DbDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Type = reader.GetString(1),
        Content = reader.IsDBNull(2) ? null : reader.GetString(2),
        Version = reader.IsDBNull(3) ? 0 : reader.GetInt64(3),
    };

    private string ByIds(SessionState state, object?[] ids, out List<(string, object?)> parameters)
    {
        var table = store.GetDocumentTable(state.Collection);
        if (ids.Length == 1)
        {
            parameters = [("@p0", ids[0])];
            return table.SelectOne;
        }

        var list = new List<(string, object?)>();
        var sql = new StringBuilder(table.Select);
        store.Dialect.WriteIn(sql, ids, typeof(long), false, value =>
        {
            var name = ParameterNames.Get(list.Count);
            list.Add((name, value));
            return name;
        });
        parameters = list;
        return sql.ToString();
    }

    private async Task<DbCommand> CreateCommandAsync(string sql, List<(string Name, object? Value)> parameters, CancellationToken cancellationToken)
    {
        if (store.Configuration.Logger.IsEnabled(LogLevel.Debug))
        {
            store.Configuration.Logger.LogDebug("{Sql}", sql);
        }

        var command = (await CreateConnectionAsync(cancellationToken)).CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            SqlDialect.AddParameter(command.Parameters, command.CreateParameter(), name, value);
        }

        return command;
    }

    private SessionState GetState(string? collection)
    {
        if (string.IsNullOrEmpty(collection))
        {
            return _defaultState;
        }

        _states ??= new(StringComparer.OrdinalIgnoreCase);
        if (!_states.TryGetValue(collection, out var state))
        {
            _states[collection] = state = new SessionState(collection);
        }

        return state;
    }

    private IEnumerable<SessionState> States() => _states is null ? [_defaultState] : [_defaultState, .. _states.Values];

    private bool HasWork() => _defaultState.HasWork || (_states is not null && _states.Values.Any(state => state.HasWork));

    private async Task ReleaseAsync()
    {
        foreach (var state in States())
        {
            state.Clear();
        }

        var transaction = _transaction;
        var connection = _connection;
        _transaction = null;
        _connection = null;
        try
        {
            // Disposing of a transaction that has not been committed rolls it back.
            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException)
        {
            LogReleaseFailure(exception);
        }
        finally
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }
        }
    }

    private void LogReleaseFailure(Exception exception) =>
        store.Configuration.Logger.LogWarning(exception, "The transaction could not be rolled back.");

    private void CheckUsable() => ObjectDisposedException.ThrowIf(_disposed, this);

    private void Enter()
    {
        // Index providers may query while the session is flushed.
        if (_insideFlush is not null && Interlocked.Increment(ref _operations) > 1 && !_insideFlush.Value)
        {
            Interlocked.Decrement(ref _operations);
            throw new InvalidOperationException("Another operation of the session is under way.");
        }
    }

    private void Exit()
    {
        if (_insideFlush is not null)
        {
            Interlocked.Decrement(ref _operations);
        }
    }
}
