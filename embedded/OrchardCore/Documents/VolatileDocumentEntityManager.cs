namespace OrchardCore.Documents;

/// <summary>Reads and writes the properties of a document that is in the cache only.</summary>
public class VolatileDocumentEntityManager<TDocumentEntity> : DocumentEntityManager<TDocumentEntity>, IVolatileDocumentEntityManager<TDocumentEntity>
    where TDocumentEntity : class, IDocumentEntity, new()
{
    /// <summary>Creates the manager.</summary>
    public VolatileDocumentEntityManager(IVolatileDocumentManager<TDocumentEntity> documentManager)
        : base(documentManager)
    {
    }
}
