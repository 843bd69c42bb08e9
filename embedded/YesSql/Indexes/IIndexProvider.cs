namespace YesSql.Indexes;

/// <summary>Describes the indexes of a type of documents.</summary>
public interface IIndexProvider
{
    /// <summary>The collection whose documents are indexed.</summary>
    string? CollectionName { get; set; }

    /// <summary>Describes the indexes.</summary>
    void Describe(IDescriptor context);

    /// <summary>The type of the documents.</summary>
    Type ForType();
}
