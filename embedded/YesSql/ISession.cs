using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A unit of work: tracks documents and writes their changes in one transaction.</summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    /// <summary>The transaction, or null when nothing has been written.</summary>
    DbTransaction? CurrentTransaction { get; }

    /// <summary>The store of the session.</summary>
    IStore Store { get; }

    /// <summary>Marks an object to be stored.</summary>
    void Save(object obj, bool checkConcurrency = false, string? collection = null);

    /// <summary>Marks an object to be stored.</summary>
    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default);

    /// <summary>Marks an object to be stored.</summary>
    Task SaveAsync(object obj, bool checkConcurrency, string? collection);

    /// <summary>Marks an object to be stored.</summary>
    Task SaveAsync(object obj, bool checkConcurrency);

    /// <summary>Marks an object to be stored.</summary>
    Task SaveAsync(object obj);

    /// <summary>Marks an object to be deleted.</summary>
    void Delete(object item, string? collection = null);

    /// <summary>Takes over an object that is known to be stored.</summary>
    /// <returns>False if the session knows the object already.</returns>
    bool Import(object item, long id, long version, string? collection = null);

    /// <summary>Forgets an object.</summary>
    void Detach(object item, string? collection = null);

    /// <summary>Forgets objects.</summary>
    void Detach(IEnumerable<object> entries, string? collection = null);

    /// <summary>Forgets all objects of a collection.</summary>
    void DetachAll(string? collection = null);

    /// <summary>Loads documents by identifier, in the order of the identifiers.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class;

    /// <summary>Loads documents by identifier, in the order of the identifiers.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection)
        where T : class;

    /// <summary>Loads documents by identifier, in the order of the identifiers.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids)
        where T : class;

    /// <summary>Starts a query.</summary>
    IQuery Query(string? collection = null);

    /// <summary>Executes a reusable query.</summary>
    IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null)
        where T : class;

    /// <summary>Rolls back and ignores all later changes.</summary>
    Task CancelAsync();

    /// <summary>Rolls back and releases the connection; the session stays usable.</summary>
    Task ResetAsync();

    /// <summary>Writes the changes into the transaction without committing it.</summary>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes the changes into the transaction without committing it.</summary>
    Task FlushAsync();

    /// <summary>Writes the changes and commits them.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes the changes and commits them.</summary>
    Task SaveChangesAsync();

    /// <summary>Returns the open connection of the session.</summary>
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the open connection of the session.</summary>
    Task<DbConnection> CreateConnectionAsync();

    /// <summary>Returns the transaction, begun if needed.</summary>
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns the transaction, begun if needed.</summary>
    Task<DbTransaction> BeginTransactionAsync();

    /// <summary>Returns the transaction, begun if needed.</summary>
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);

    /// <summary>Returns the transaction, begun if needed.</summary>
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);

    /// <summary>Adds index providers to those of the store.</summary>
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);
}
