using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Loads, caches and stores the document of a type in a given store.</summary>
public interface IDocumentManager<TDocumentStore, TDocument> : IDocumentManager<TDocument>
    where TDocumentStore : IDocumentStore
    where TDocument : class, IDocument, new();
