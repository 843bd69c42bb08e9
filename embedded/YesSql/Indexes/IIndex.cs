namespace YesSql.Indexes;

/// <summary>A row of an index.</summary>
public interface IIndex
{
    /// <summary>The number of the row.</summary>
    long Id { get; set; }

    /// <summary>Connects the row with a document.</summary>
    void AddDocument(Document document);

    /// <summary>Disconnects the row from a document.</summary>
    void RemoveDocument(Document document);

    /// <summary>Returns the documents that were connected.</summary>
    IEnumerable<Document> GetAddedDocuments();

    /// <summary>Returns the documents that were disconnected.</summary>
    IEnumerable<Document> GetRemovedDocuments();
}
