namespace YesSql.Indexes;

/// <summary>Collects descriptions of the indexes of a type of documents.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IIndexDescription> _descriptions = [];

    /// <summary>Creates an empty context.</summary>
    public DescribeContext()
    {
    }

    /// <summary>Returns the described indexes that apply to one of the types.</summary>
    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        types.Contains(typeof(T)) ? _descriptions.Select(description => description.Build()) : [];

    /// <summary>Describes an index.</summary>
    public IMapFor<T, TIndex> For<TIndex>()
        where TIndex : IIndex
    {
        var description = new IndexDescription<T, TIndex>();
        _descriptions.Add(description);
        return description;
    }

    /// <summary>Describes an index grouped by a key.</summary>
    public IMapFor<T, TIndex> For<TIndex, TKey>()
        where TIndex : IIndex =>
        For<TIndex>();
}
