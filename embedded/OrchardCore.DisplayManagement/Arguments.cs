using System.Collections.Concurrent;
using System.Reflection;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes arguments for shapes.</summary>
public static class Arguments
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    /// <summary>No arguments.</summary>
    public static readonly INamedEnumerable<object> Empty = From([], []);

    /// <summary>Arguments, the last of which have the given names.</summary>
    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names) => new NamedEnumerable<T>(arguments, names);

    /// <summary>Arguments, the last of which have the given names.</summary>
    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names) => FromT(arguments, names);

    /// <summary>Named arguments.</summary>
    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => new NamedEnumerable<object>(dictionary);

    /// <summary>Named arguments.</summary>
    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary) => new NamedEnumerable<object>(dictionary);

    /// <summary>Named arguments.</summary>
    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => new NamedEnumerable<string>(dictionary);

    /// <summary>Named arguments.</summary>
    public static INamedEnumerable<string> From(Dictionary<string, string> dictionary) => new NamedEnumerable<string>(dictionary);

    /// <summary>The properties of an object as named arguments.</summary>
    public static INamedEnumerable<object> From<T>(T propertyObject)
        where T : notnull
        => propertyObject as INamedEnumerable<object> ?? new NamedEnumerable<object>(ReadProperties(propertyObject));

    internal static Dictionary<string, object> ReadProperties(object source)
    {
        var values = new Dictionary<string, object>();
        foreach (var property in _properties.GetOrAdd(source.GetType(), FindProperties))
        {
            values[property.Name] = property.GetValue(source)!;
        }

        return values;
    }

    private static PropertyInfo[] FindProperties(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)];
}
