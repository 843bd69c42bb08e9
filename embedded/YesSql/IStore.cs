using YesSql.Indexes;

namespace YesSql;

/// <summary>A document database.</summary>
public interface IStore : IDisposable
{
    /// <summary>The settings.</summary>
    IConfiguration Configuration { get; }

    /// <summary>The stored names of types.</summary>
    ITypeService TypeNames { get; }

    /// <summary>Creates a session.</summary>
    /// <param name="withTracking">Whether loaded documents are remembered.</param>
    ISession CreateSession(bool withTracking = true);

    /// <summary>Adds index providers.</summary>
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null);

    /// <summary>Creates what the store needs in the database.</summary>
    Task InitializeAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates what the store needs in the database.</summary>
    Task InitializeAsync();

    /// <summary>Creates what a collection needs in the database.</summary>
    Task InitializeCollectionAsync(string collection, CancellationToken cancellationToken = default);

    /// <summary>Creates what a collection needs in the database.</summary>
    Task InitializeCollectionAsync(string collection);

    /// <summary>Returns the indexes of a type.</summary>
    IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null);
}
