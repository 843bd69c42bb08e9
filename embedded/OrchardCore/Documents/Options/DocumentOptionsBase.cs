using Microsoft.Extensions.Caching.Distributed;

namespace OrchardCore.Documents.Options;

/// <summary>How documents are cached and stored.</summary>
public class DocumentOptionsBase : DistributedCacheEntryOptions
{
    /// <summary>Creates empty options.</summary>
    public DocumentOptionsBase()
    {
    }

    /// <summary>Whether an update fails if the document was changed meanwhile.</summary>
    public bool? CheckConcurrency { get; set; }

    /// <summary>Whether a cached document is checked against the store.</summary>
    public bool? CheckConsistency { get; set; }

    /// <summary>How long a cached document is used before it's checked again.</summary>
    public TimeSpan? SynchronizationLatency { get; set; }

    /// <summary>Converts documents for the distributed cache.</summary>
    public IDocumentSerializer? Serializer { get; set; }

    /// <summary>The size from which cached documents are compressed.</summary>
    public int CompressThreshold { get; set; }

    /// <summary>How long to wait for a lock, in milliseconds.</summary>
    public int LockTimeout { get; set; }

    /// <summary>How long a lock is held at most, in milliseconds.</summary>
    public int LockExpiration { get; set; }
}
