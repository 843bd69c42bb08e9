using OrchardCore.Data.Documents;

namespace OrchardCore.Documents;

/// <summary>Converts documents for the distributed cache.</summary>
public interface IDocumentSerializer
{
    /// <summary>Converts a document to bytes, compressed from a size on.</summary>
    Task<byte[]> SerializeAsync<TDocument>(TDocument document, int compressThreshold = int.MaxValue)
        where TDocument : class, IDocument, new();

    /// <summary>Converts bytes to a document.</summary>
    Task<TDocument?> DeserializeAsync<TDocument>(byte[] data)
        where TDocument : class, IDocument, new();
}
