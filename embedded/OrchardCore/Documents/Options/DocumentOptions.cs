namespace OrchardCore.Documents.Options;

/// <summary>How the document of a type is cached and stored.</summary>
public class DocumentOptions : DocumentOptionsBase
{
    /// <summary>Creates empty options.</summary>
    public DocumentOptions()
    {
    }

    /// <summary>The key of the cached document.</summary>
    public string CacheKey { get; set; } = null!;

    /// <summary>The key of the cached document's identifier.</summary>
    public string CacheIdKey { get; set; } = null!;

    /// <summary>How long the distributed cache is left alone after a failure.</summary>
    public TimeSpan? FailoverRetryLatency { get; set; }
}
