using System.Linq.Expressions;

namespace YesSql.Indexes;

/// <summary>Describes how rows are grouped.</summary>
public interface IGroupFor<TIndex>
    where TIndex : IIndex
{
    /// <summary>Groups rows by a property.</summary>
    IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group);
}
