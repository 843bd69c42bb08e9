using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Loads, caches and stores the document of a type.</summary>
public interface IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    /// <summary>Loads the document to change it, or creates it.</summary>
    Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>Gets the shared document to read it, or creates it.</summary>
    Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null);

    /// <summary>Stores the document, and caches it once it's committed.</summary>
    Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null);
}
