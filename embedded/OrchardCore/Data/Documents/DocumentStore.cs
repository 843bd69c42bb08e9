using YesSql;

namespace OrchardCore.Data.Documents;

/// <summary>Loads and stores documents in the tenant's database.</summary>
internal sealed class DocumentStore : IDocumentStore
{
    private readonly ISession _session;
    private readonly Dictionary<Type, object> _loaded = [];

    private DocumentStoreCommitSuccessDelegate? _afterCommitSuccess;
    private DocumentStoreCommitFailureDelegate? _afterCommitFailure;
    private HashSet<Type>? _successTypes;
    private HashSet<Type>? _failureTypes;
    private bool _cancelled;

    public DocumentStore(ISession session)
    {
        _session = session;
    }

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (_loaded.TryGetValue(typeof(T), out var loaded))
        {
            return (T)loaded;
        }

        var document = await _session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        _loaded[typeof(T)] = document;
        return document;
    }

    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (_loaded.TryGetValue(typeof(T), out var loaded))
        {
            // Others may not see it before it's committed.
            return (false, (T)loaded);
        }

        var document = await _session.Query<T>().FirstOrDefaultAsync();
        if (document is null)
        {
            return (true, await CreateAsync(factoryAsync));
        }

        _session.Detach(document);
        return (true, document);
    }

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
        where T : class, new()
    {
        await _session.SaveAsync(document, checkConcurrency);
        AfterCommitSuccess<T>(() => updateCache(document));
        AfterCommitFailure<T>(exception => throw new DocumentStoreCommitException(
            $"The document '{typeof(T).Name}' could not be stored because it was changed by another request.", exception));
    }

    public async Task CancelAsync()
    {
        _cancelled = true;
        await _session.CancelAsync();
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit)
    {
        if ((_successTypes ??= []).Add(typeof(T)))
        {
            _afterCommitSuccess += afterCommit;
        }
    }

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit)
    {
        if ((_failureTypes ??= []).Add(typeof(T)))
        {
            _afterCommitFailure += afterCommit;
        }
    }

    public async Task CommitAsync()
    {
        if (_session is null)
        {
            return;
        }

        try
        {
            await _session.SaveChangesAsync();
            _loaded.Clear();
            if (!_cancelled)
            {
                foreach (var callback in (_afterCommitSuccess?.GetInvocationList() ?? []).Cast<DocumentStoreCommitSuccessDelegate>())
                {
                    await callback();
                }
            }
        }
        catch (ConcurrencyException exception)
        {
            if (_afterCommitFailure is null)
            {
                throw;
            }

            foreach (var callback in _afterCommitFailure.GetInvocationList().Cast<DocumentStoreCommitFailureDelegate>())
            {
                await callback(exception);
            }
        }
        finally
        {
            _afterCommitSuccess = null;
            _afterCommitFailure = null;
            _successTypes = null;
            _failureTypes = null;
        }
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync)
        where T : class, new() =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new T();
}
