using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>Reads and writes the properties of a document.</summary>
public class DocumentEntityManager<TDocumentEntity> : IDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new()
{
    private readonly IDocumentManager<TDocumentEntity> _documentManager;

    /// <summary>Creates the manager.</summary>
    public DocumentEntityManager(IDocumentManager<TDocumentEntity> documentManager)
    {
        _documentManager = documentManager;
    }

    /// <inheritdoc/>
    public async Task<T> GetAsync<T>(string key)
        where T : new() =>
        (await _documentManager.GetOrCreateImmutableAsync()).GetOrCreate<T>(key);

    /// <inheritdoc/>
    public async Task SetAsync<T>(string key, T value)
        where T : new()
    {
        var document = await _documentManager.GetOrCreateMutableAsync();
        document.Put(key, value!);
        await _documentManager.UpdateAsync(document);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string key)
    {
        var document = await _documentManager.GetOrCreateMutableAsync();
        document.Properties.Remove(key);
        await _documentManager.UpdateAsync(document);
    }
}
