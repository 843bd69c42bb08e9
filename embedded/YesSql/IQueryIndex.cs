using System.Linq.Expressions;

namespace YesSql;

/// <summary>A query for index rows.</summary>
public interface IQueryIndex<T>
    where T : Indexes.IIndex
{
    /// <summary>Filters with SQL.</summary>
    IQueryIndex<T> Where(string sql);

    /// <summary>Filters with SQL made for a dialect.</summary>
    IQueryIndex<T> Where(Func<ISqlDialect, string> sql);

    /// <summary>Sets a parameter of the SQL.</summary>
    IQueryIndex<T> WithParameter(string name, object? value);

    /// <summary>Filters the rows.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a property.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders by a property, descending.</summary>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Adds an order by a property.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    /// <summary>Adds an order by a property, descending.</summary>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Leaves out the first rows.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>Limits the number of rows.</summary>
    IQueryIndex<T> Take(int count);

    /// <summary>Returns the first row, or null.</summary>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the first row, or null.</summary>
    Task<T?> FirstOrDefaultAsync();

    /// <summary>Returns the rows.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the rows.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <summary>Returns the rows.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>Returns the rows.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <summary>Counts the rows, whatever the paging.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the rows, whatever the paging.</summary>
    Task<int> CountAsync();
}
