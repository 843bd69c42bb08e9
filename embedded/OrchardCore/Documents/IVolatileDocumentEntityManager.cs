namespace OrchardCore.Documents;

/// <summary>Reads and writes the properties of a document that is in the cache only.</summary>
public interface IVolatileDocumentEntityManager<TDocumentEntity> : IDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new();
