namespace OrchardCore.Documents;

/// <summary>Reads and writes the properties of a document.</summary>
public interface IDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new()
{
    /// <summary>Reads a property, or creates an object.</summary>
    Task<T> GetAsync<T>(string name)
        where T : new();

    /// <summary>Writes a property.</summary>
    Task SetAsync<T>(string name, T value)
        where T : new();

    /// <summary>Removes a property.</summary>
    Task RemoveAsync(string name);
}
