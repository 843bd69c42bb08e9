namespace YesSql;

/// <summary>Assigns document identifiers.</summary>
public interface IIdGenerator
{
    /// <summary>Prepares the generator for a store.</summary>
    Task InitializeAsync(IStore store, CancellationToken cancellationToken = default);

    /// <summary>Prepares the generator for a store.</summary>
    Task InitializeAsync(IStore store);

    /// <summary>Prepares the generator for a collection.</summary>
    Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default);

    /// <summary>Prepares the generator for a collection.</summary>
    Task InitializeCollectionAsync(IConfiguration configuration, string collection);

    /// <summary>Returns an identifier that has not been used in the collection.</summary>
    long GetNextId(string collection);

    /// <summary>Returns an identifier that has not been used in the collection.</summary>
    Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default);

    /// <summary>Returns an identifier that has not been used in the collection.</summary>
    Task<long> GetNextIdAsync(string collection);
}
