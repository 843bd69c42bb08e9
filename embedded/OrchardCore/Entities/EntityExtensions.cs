using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Reads and writes the properties of entities as typed objects.</summary>
public static class EntityExtensions
{
    /// <summary>Reads the property named after a type, or creates an object.</summary>
    public static T As<T>(this IEntity entity)
        where T : new() =>
        entity.GetOrCreate<T>();

    /// <summary>Reads a property, or creates an object.</summary>
    public static T As<T>(this IEntity entity, string name)
        where T : new() =>
        entity.GetOrCreate<T>(name);

    /// <summary>Reads the property named after a type, or creates an object.</summary>
    public static T GetOrCreate<T>(this IEntity entity)
        where T : new() =>
        entity.GetOrCreate<T>(typeof(T).Name);

    /// <summary>Reads a property, or creates an object.</summary>
    public static T GetOrCreate<T>(this IEntity entity, string name)
        where T : new() =>
        entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    /// <summary>Tells whether there is a property named after a type.</summary>
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    /// <summary>Tells whether there is a property.</summary>
    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    /// <summary>Writes the property named after a type.</summary>
    public static IEntity Put<T>(this IEntity entity, T aspect)
        where T : new() =>
        entity.Put(typeof(T).Name, aspect!);

    /// <summary>Removes the property named after a type.</summary>
    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    /// <summary>Tries to read the property named after a type.</summary>
    public static bool TryGet<T>(this IEntity entity, [NotNullWhen(true)] out T? aspect)
        where T : new() =>
        entity.TryGet(typeof(T).Name, out aspect);

    /// <summary>Tries to read a property.</summary>
    public static bool TryGet<T>(this IEntity entity, string name, [NotNullWhen(true)] out T? aspect)
        where T : new()
    {
        aspect = entity.Properties[name] is { } node ? node.Deserialize<T>(JOptions.Default) : default;
        return aspect is not null && entity.Properties.ContainsKey(name);
    }

    /// <summary>Removes a property.</summary>
    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);

    /// <summary>Writes a property.</summary>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        var node = JNode.FromObject(value);
        entity.Properties[name] = node?.Parent is null ? node : node.DeepClone();
        return entity;
    }

    /// <summary>Changes the property named after a type.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action)
        where TAspect : new() =>
        entity.Alter(typeof(TAspect).Name, action);

    /// <summary>Changes a property.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action)
        where TAspect : new()
    {
        var aspect = entity.GetOrCreate<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect!);
    }
}
