using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Keeps the document of a type in the cache only.</summary>
public interface IVolatileDocumentManager<TDocument> : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    /// <summary>Changes the document while nobody else can.</summary>
    Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null);
}
