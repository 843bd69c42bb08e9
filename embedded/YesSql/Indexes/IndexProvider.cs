namespace YesSql.Indexes;

/// <summary>Describes the indexes of a type of documents.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <summary>Creates the provider.</summary>
    protected IndexProvider()
    {
    }

    /// <summary>The collection whose documents are indexed.</summary>
    public string? CollectionName { get; set; }

    /// <summary>Describes the indexes.</summary>
    public abstract void Describe(DescribeContext<T> context);

    /// <summary>The type of the documents.</summary>
    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
