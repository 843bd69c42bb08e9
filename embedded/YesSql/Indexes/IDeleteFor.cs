namespace YesSql.Indexes;

/// <summary>Describes how rows are taken out of a summary.</summary>
public interface IDeleteFor<TIndex>
    where TIndex : IIndex
{
    /// <summary>Takes rows out of a summary; null means that nothing is left of it.</summary>
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null);
}
