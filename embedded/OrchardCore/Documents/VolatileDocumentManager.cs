using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data.Documents;
using OrchardCore.Documents.Options;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.Documents;

/// <summary>Keeps the document of a type in the cache only.</summary>
public class VolatileDocumentManager<TDocument> : DocumentManager<TDocument>, IVolatileDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    private readonly IDistributedLock _distributedLock;

    /// <summary>Creates the manager.</summary>
    public VolatileDocumentManager(
        IDistributedCache distributedCache,
        IDistributedLock distributedLock,
        IMemoryCache memoryCache,
        IOptionsMonitor<DocumentOptions> options,
        ILogger<DocumentManager<TDocument>> logger)
        : base(distributedCache, memoryCache, options, logger)
    {
        _isVolatile = true;
        _distributedLock = distributedLock;
    }

    /// <inheritdoc/>
    public Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        DocumentStore.AfterCommitSuccess<TDocument>(async () =>
        {
            var (locker, locked) = await _distributedLock.TryAcquireLockAsync(
                _options.CacheKey + "_LOCK",
                TimeSpan.FromMilliseconds(_options.LockTimeout),
                TimeSpan.FromMilliseconds(_options.LockExpiration));
            if (!locked)
            {
                return;
            }

            await using (locker)
            {
                var document = await updateAsync();
                document.Identifier = IdGenerator.GenerateId();
                document.IsReadOnly = true;
                await SetInternalAsync(document);
                if (afterUpdateAsync is not null)
                {
                    await afterUpdateAsync(document);
                }
            }
        });
        return Task.CompletedTask;
    }
}
