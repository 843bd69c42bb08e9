using System.Reflection;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Registers index providers in a store.</summary>
public static class IndexProviderRegisterExtensions
{
    /// <summary>Registers an index provider by its type.</summary>
    public static IStore RegisterIndexes<T>(this IStore store, string? collection = null)
        where T : IIndexProvider =>
        store.RegisterIndexes(typeof(T), collection);

    /// <summary>Registers an index provider.</summary>
    public static IStore RegisterIndexes(this IStore store, IIndexProvider indexProvider, string? collection = null) =>
        store.RegisterIndexes([indexProvider], collection);

    /// <summary>Registers an index provider by its type.</summary>
    public static IStore RegisterIndexes(this IStore store, Type type, string? collection = null) =>
        store.RegisterIndexes([type], collection);

    /// <summary>Registers index providers by their types.</summary>
    public static IStore RegisterIndexes(this IStore store, IEnumerable<Type> types, string? collection = null) =>
        store.RegisterIndexes(types.Select(type => (IIndexProvider)Activator.CreateInstance(type)!).ToArray(), collection);

    /// <summary>Registers all the index providers of an assembly.</summary>
    public static IStore RegisterIndexes(this IStore store, Assembly assembly, string? collection = null) =>
        store.RegisterIndexes(
            assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IIndexProvider).IsAssignableFrom(type)),
            collection);
}
