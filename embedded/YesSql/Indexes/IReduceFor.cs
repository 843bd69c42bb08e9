namespace YesSql.Indexes;

/// <summary>Describes how a group is summed up.</summary>
public interface IReduceFor<TIndex, TKey>
    where TIndex : IIndex
{
    /// <summary>Sums up a group.</summary>
    IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce);
}
