using System.Linq.Expressions;

namespace YesSql;

/// <summary>A query for documents, with an index as the target of filters and orders.</summary>
public interface IQuery<T, TIndex> : IQuery<T>
    where T : class
    where TIndex : Indexes.IIndex
{
    /// <summary>Filters with SQL.</summary>
    IQuery<T, TIndex> Where(string sql);

    /// <summary>Filters with SQL made for a dialect.</summary>
    IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql);

    /// <summary>Sets a parameter of the SQL.</summary>
    IQuery<T, TIndex> WithParameter(string name, object? value);

    /// <summary>Filters by the index.</summary>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Orders by a property of the index.</summary>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders by SQL.</summary>
    IQuery<T, TIndex> OrderBy(string sql);

    /// <summary>Orders by a property of the index, descending.</summary>
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders by SQL, descending.</summary>
    IQuery<T, TIndex> OrderByDescending(string sql);

    /// <summary>Orders at random.</summary>
    IQuery<T, TIndex> OrderByRandom();

    /// <summary>Adds an order by a property of the index.</summary>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Adds an order by SQL.</summary>
    IQuery<T, TIndex> ThenBy(string sql);

    /// <summary>Adds an order by a property of the index, descending.</summary>
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Adds an order by SQL, descending.</summary>
    IQuery<T, TIndex> ThenByDescending(string sql);

    /// <summary>Adds a random order.</summary>
    IQuery<T, TIndex> ThenByRandom();
}
