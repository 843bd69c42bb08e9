namespace YesSql;

/// <summary>A query for documents.</summary>
public interface IQuery<T>
    where T : class
{
    /// <summary>Adds a filter that is met when at least one of the functions' filters is met.</summary>
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Adds a filter that is met when at least one of the functions' filters is met.</summary>
    ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    /// <summary>Adds a filter that is met when all the functions' filters are met.</summary>
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Adds a filter that is met when all the functions' filters are met.</summary>
    ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    /// <summary>Joins an index.</summary>
    IQuery<T> With(Type indexType);

    /// <summary>Joins an index.</summary>
    IQuery<T, TIndex> With<TIndex>()
        where TIndex : class, Indexes.IIndex;

    /// <summary>Joins an index and filters by it.</summary>
    IQuery<T, TIndex> With<TIndex>(System.Linq.Expressions.Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, Indexes.IIndex;

    /// <summary>Leaves out the first documents.</summary>
    IQuery<T> Skip(int count);

    /// <summary>Limits the number of documents.</summary>
    IQuery<T> Take(int count);

    /// <summary>Returns the first document, or null.</summary>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the first document, or null.</summary>
    Task<T?> FirstOrDefaultAsync();

    /// <summary>Returns the documents.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the documents.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <summary>Returns the documents.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>Returns the documents.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <summary>Counts the documents, whatever the paging.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the documents, whatever the paging.</summary>
    Task<int> CountAsync();

    /// <summary>Returns the SQL alias of an index in the query.</summary>
    string GetTypeAlias(Type t);

    /// <summary>Returns a document once per joined row rather than once.</summary>
    IQuery<T> NoDuplicates();
}
