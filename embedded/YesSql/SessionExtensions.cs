using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of session calls.</summary>
public static class SessionExtensions
{
    /// <summary>Loads a document by identifier, or returns null.</summary>
    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null)
        where T : class =>
        (await session.GetAsync<T>([id], collection)).FirstOrDefault();

    /// <summary>Loads documents by identifier, in the order of the identifiers.</summary>
    public static Task<IEnumerable<T>> GetAsync<T>(this ISession session, int[] ids, string? collection = null)
        where T : class =>
        session.GetAsync<T>(Array.ConvertAll(ids, id => (long)id), collection);

    /// <summary>Takes over an object that is known to be stored and holds its identifier and version.</summary>
    public static bool Import(this ISession session, object item, string? collection = null) =>
        session.Import(item, 0, 0, collection);

    /// <summary>Adds index providers to those of the store.</summary>
    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders) =>
        session.RegisterIndexes(indexProviders, null);

    /// <summary>Adds an index provider to those of the store.</summary>
    public static ISession RegisterIndexes(this ISession session, IIndexProvider indexProvider, string? collection = null) =>
        session.RegisterIndexes([indexProvider], collection);

    /// <summary>Marks an object to be stored.</summary>
    public static void Save(this ISession session, object obj, string? collection = null) =>
        session.Save(obj, false, collection);

    /// <summary>Marks an object to be stored.</summary>
    public static Task SaveAsync(this ISession session, object obj, string? collection = null) =>
        session.SaveAsync(obj, false, collection);
}
