namespace YesSql.Indexes;

/// <summary>Describes how rows are made from a document.</summary>
public interface IMapFor<T, TIndex>
    where TIndex : IIndex
{
    /// <summary>Makes one row per document.</summary>
    IGroupFor<TIndex> Map(Func<T, TIndex?> map);

    /// <summary>Makes several rows per document.</summary>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map);

    /// <summary>Makes one row per document.</summary>
    IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map);

    /// <summary>Makes one row per document.</summary>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map);

    /// <summary>Makes several rows per document.</summary>
    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map);

    /// <summary>Makes several rows per document.</summary>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map);

    /// <summary>Leaves out documents that don't meet a condition.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);
}
