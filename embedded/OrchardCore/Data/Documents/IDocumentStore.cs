namespace OrchardCore.Data.Documents;

/// <summary>Loads and stores documents of which a tenant has one.</summary>
public interface IDocumentStore
{
    /// <summary>Loads a document to change it, or creates it.</summary>
    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new();

    /// <summary>Loads a document to read it, or creates it, and tells whether it may be cached.</summary>
    Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new();

    /// <summary>Stores a document, and updates a cache once it's committed.</summary>
    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
        where T : class, new();

    /// <summary>Gives up all changes.</summary>
    Task CancelAsync();

    /// <summary>Registers what is to be done after a commit.</summary>
    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    /// <summary>Registers what is to be done after a commit that failed.</summary>
    void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit);

    /// <summary>Commits all changes.</summary>
    Task CommitAsync();
}
