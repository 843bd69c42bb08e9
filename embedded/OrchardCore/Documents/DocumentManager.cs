using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data.Documents;
using OrchardCore.Documents.Options;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.Documents;

/// <summary>Loads, caches and stores the document of a type.</summary>
public class DocumentManager<TDocument> : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    /// <summary>The key that marks the distributed cache as failing.</summary>
    public const string FailoverKey = "OrchardCore_Documents_FailoverKey";

    /// <summary>The cache that processes share.</summary>
    protected readonly IDistributedCache _distributedCache;

    /// <summary>How the document is cached and stored.</summary>
    protected readonly DocumentOptions _options;

    /// <summary>Whether other processes see the distributed cache.</summary>
    protected readonly bool _isDistributed;

    /// <summary>Whether the document is in the cache only.</summary>
    protected bool _isVolatile;

    private static readonly object _updatedKey = new();

    private readonly IMemoryCache _memoryCache;
    private readonly ILogger _logger;

    // Counts what has been taken out of the cache, so that nothing read before is put into it afterwards.
    private long _invalidations;

    /// <summary>Creates the manager.</summary>
    public DocumentManager(
        IDistributedCache distributedCache, IMemoryCache memoryCache, IOptionsMonitor<DocumentOptions> options, ILogger<DocumentManager<TDocument>> logger)
    {
        _distributedCache = distributedCache;
        _memoryCache = memoryCache;
        _logger = logger;
        _options = options.Get(typeof(TDocument).FullName);
        _isDistributed = distributedCache is not MemoryDistributedCache;
    }

    /// <summary>The type of the store service.</summary>
    public Type DocumentStoreServiceType { get; set; } = typeof(IDocumentStore);

    /// <summary>The store of the current scope.</summary>
    public IDocumentStore DocumentStore => (IDocumentStore)ShellScope.Services.GetRequiredService(DocumentStoreServiceType);

    /// <inheritdoc/>
    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        TDocument document;
        if (_isVolatile)
        {
            document = ShellScope.Get<TDocument>(typeof(TDocument))
                ?? await ReadSharedAsync(copy: true)
                ?? await CreateAsync(factoryAsync);
            ShellScope.Set(typeof(TDocument), document);
        }
        else
        {
            document = await DocumentStore.GetOrCreateMutableAsync(factoryAsync);
            if (_memoryCache.TryGetValue(_options.CacheKey, out TDocument? cached) && ReferenceEquals(document, cached))
            {
                throw new InvalidOperationException($"The document '{typeof(TDocument).Name}' to change is the shared one.");
            }
        }

        // What is loaded again after an update is stored as it is then.
        if (!ReferenceEquals(document, ShellScope.Get<TDocument>(_updatedKey)))
        {
            document.Identifier = null;
        }

        return document;
    }

    /// <inheritdoc/>
    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (!_isDistributed && _memoryCache.TryGetValue(_options.CacheKey, out TDocument? cached))
        {
            return cached!;
        }

        if (await ReadSharedAsync(copy: false) is { } shared)
        {
            return shared;
        }

        var invalidations = Interlocked.Read(ref _invalidations);
        var (cacheable, document) = _isVolatile
            ? (true, await CreateAsync(factoryAsync))
            : await DocumentStore.GetOrCreateImmutableAsync(factoryAsync);
        if (!cacheable)
        {
            return document;
        }

        document.Identifier ??= IdGenerator.GenerateId();
        document.IsReadOnly = true;
        if (invalidations == Interlocked.Read(ref _invalidations))
        {
            await SetInternalAsync(document);
            if (invalidations != Interlocked.Read(ref _invalidations))
            {
                await InvalidateInternalAsync(document);
            }
        }

        return document;
    }

    /// <inheritdoc/>
    public Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly || (_memoryCache.TryGetValue(_options.CacheKey, out TDocument? cached) && ReferenceEquals(document, cached)))
        {
            throw new InvalidOperationException($"The document '{typeof(TDocument).Name}' is shared and cannot be changed.");
        }

        document.Identifier = IdGenerator.GenerateId();
        ShellScope.Set(_updatedKey, document);
        if (_isVolatile)
        {
            DocumentStore.AfterCommitSuccess<TDocument>(async () =>
            {
                document.IsReadOnly = true;
                Interlocked.Increment(ref _invalidations);
                await SetInternalAsync(document);
                await AfterAsync(document);
            });
            return Task.CompletedTask;
        }

        return DocumentStore.UpdateAsync(
            document,
            async updated =>
            {
                await InvalidateInternalAsync(updated);
                await AfterAsync(updated);
            },
            _options.CheckConcurrency ?? true);

        Task AfterAsync(TDocument updated) => afterUpdateAsync is null ? Task.CompletedTask : afterUpdateAsync(updated);
    }

    /// <summary>Puts a document into the caches.</summary>
    protected async Task SetInternalAsync(TDocument document, bool failover = false)
    {
        if (_isDistributed && !IsFailing())
        {
            try
            {
                var data = await _options.Serializer!.SerializeAsync(document, _options.CompressThreshold);
                await _distributedCache.SetAsync(_options.CacheKey, data, _options);
                await _distributedCache.SetStringAsync(_options.CacheIdKey, document.Identifier ?? string.Empty, _options);
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                Fail(exception);
                if (!failover)
                {
                    return;
                }
            }
        }

        SetInMemory(document);
    }

    /// <summary>Takes a document out of the caches.</summary>
    protected async Task InvalidateInternalAsync(TDocument document, bool failover = false)
    {
        Interlocked.Increment(ref _invalidations);
        _memoryCache.Remove(_options.CacheKey);
        _memoryCache.Remove(_options.CacheIdKey);
        if (!_isDistributed)
        {
            return;
        }

        try
        {
            await _distributedCache.RemoveAsync(_options.CacheIdKey);
        }
        catch (Exception exception) when (!exception.IsFatal() && failover)
        {
            Fail(exception);
        }
    }

    private async Task<TDocument?> ReadSharedAsync(bool copy)
    {
        var known = _memoryCache.Get<TDocument>(_options.CacheKey);
        if (!_isDistributed)
        {
            return known is null || !copy ? known : await CopyAsync(known);
        }

        if (IsFailing())
        {
            return copy ? null : known;
        }

        try
        {
            var id = _memoryCache.Get<string>(_options.CacheIdKey);
            if (id is null)
            {
                id = await _distributedCache.GetStringAsync(_options.CacheIdKey);
                if (id is null)
                {
                    return null;
                }

                _memoryCache.Set(_options.CacheIdKey, id, _options.SynchronizationLatency ?? TimeSpan.FromSeconds(1));
            }

            if (known?.Identifier == id)
            {
                return copy ? await CopyAsync(known) : known;
            }

            var data = await _distributedCache.GetAsync(_options.CacheKey);
            var document = data is null ? null : await _options.Serializer!.DeserializeAsync<TDocument>(data);
            if (document?.Identifier != id)
            {
                return null;
            }

            if (!copy)
            {
                document.IsReadOnly = true;
                SetInMemory(document);
            }

            return document;
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            Fail(exception);
            return null;
        }
    }

    private async Task<TDocument?> CopyAsync(TDocument document) =>
        await _options.Serializer!.DeserializeAsync<TDocument>(await _options.Serializer.SerializeAsync(document));

    private void SetInMemory(TDocument document) => _memoryCache.Set(_options.CacheKey, document, new MemoryCacheEntryOptions
    {
        AbsoluteExpiration = _options.AbsoluteExpiration,
        AbsoluteExpirationRelativeToNow = _options.AbsoluteExpirationRelativeToNow,
        SlidingExpiration = _options.SlidingExpiration,
    });

    private bool IsFailing() => _memoryCache.TryGetValue(FailoverKey, out _);

    private void Fail(Exception exception)
    {
        _logger.LogError(exception, "The distributed cache fails to serve the document '{Document}'.", typeof(TDocument).Name);
        var latency = _options.FailoverRetryLatency ?? TimeSpan.FromSeconds(30);
        _memoryCache.Set(FailoverKey, latency.ToString(null, CultureInfo.InvariantCulture), latency);
    }

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync) =>
        (factoryAsync is null ? null : await factoryAsync()) ?? new TDocument();
}
