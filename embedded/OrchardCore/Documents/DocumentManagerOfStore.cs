using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data.Documents;
using OrchardCore.Documents.Options;

namespace OrchardCore.Documents;

/// <summary>Loads, caches and stores the document of a type in a given store.</summary>
public class DocumentManager<TDocumentStore, TDocument> : DocumentManager<TDocument>, IDocumentManager<TDocumentStore, TDocument>
    where TDocumentStore : IDocumentStore
    where TDocument : class, IDocument, new()
{
    /// <summary>Creates the manager.</summary>
    public DocumentManager(
        IDistributedCache distributedCache, IMemoryCache memoryCache, IOptionsMonitor<DocumentOptions> options, ILogger<DocumentManager<TDocument>> logger)
        : base(distributedCache, memoryCache, options, logger)
    {
        DocumentStoreServiceType = typeof(TDocumentStore);
    }
}
