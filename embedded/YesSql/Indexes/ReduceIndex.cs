namespace YesSql.Indexes;

/// <summary>A row of an index that sums up several documents.</summary>
public class ReduceIndex : IIndex
{
    private readonly List<Document> _added = [];
    private readonly List<Document> _removed = [];

    /// <summary>Creates a row.</summary>
    public ReduceIndex()
    {
    }

    /// <summary>The number of the row.</summary>
    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _added.Add(document);

    void IIndex.RemoveDocument(Document document) => _removed.Add(document);

    IEnumerable<Document> IIndex.GetAddedDocuments() => _added;

    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed;
}
