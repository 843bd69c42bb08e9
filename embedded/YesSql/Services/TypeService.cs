using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace YesSql.Services;

/// <summary>The stored names of types.</summary>
public class TypeService : ITypeService
{
    private const string DynamicName = "dynamic";

    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type?> _types = new();

    /// <summary>Creates the service.</summary>
    public TypeService()
    {
        _types[DynamicName] = typeof(object);
    }

    /// <inheritdoc/>
    public string this[Type t]
    {
        get => _names.TryGetValue(t, out var name) ? name : Add(t);
        set
        {
            _names[t] = value;
            _types[value] = t;
        }
    }

    /// <inheritdoc/>
    public Type this[string s] =>
        Find(s) ?? throw new KeyNotFoundException($"There is no type for the stored name '{s}'.");

    internal Type? Find(string name) => _types.GetOrAdd(name, Resolve);

    private string Add(Type type)
    {
        if (IsAnonymous(type))
        {
            return _names.GetOrAdd(type, DynamicName);
        }

        var name = type.GetCustomAttribute<SimplifiedTypeNameAttribute>(false)?.Name
            ?? $"{type.FullName}, {type.Assembly.GetName().Name}";
        _types[name] = type;
        return _names.GetOrAdd(type, name);
    }

    private static bool IsAnonymous(Type type) =>
        type.Name.Contains("AnonymousType", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute), false);

    // A stored name may have been written by another process, and name an assembly that is part of another one here.
    private static Type? Resolve(string name)
    {
        if (Type.GetType(name, throwOnError: false) is { } type)
        {
            return type;
        }

        var fullName = name[..EndOfFullName(name)].Trim();
        var assemblies = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic).ToArray();
        return assemblies.Select(assembly => assembly.GetType(fullName, throwOnError: false)).FirstOrDefault(candidate => candidate is not null)
            ?? assemblies.SelectMany(SimplifiedTypes).FirstOrDefault(candidate => candidate.GetCustomAttribute<SimplifiedTypeNameAttribute>(false)!.Name == name);
    }

    private static int EndOfFullName(string name)
    {
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            switch (name[i])
            {
                case '[':
                    depth++;
                    break;
                case ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    return i;
            }
        }

        return name.Length;
    }

    private static IEnumerable<Type> SimplifiedTypes(Assembly assembly)
    {
        if (!assembly.GetReferencedAssemblies().Any(reference => reference.Name == typeof(TypeService).Assembly.GetName().Name))
        {
            return [];
        }

        try
        {
            return assembly.GetTypes().Where(type => type.IsDefined(typeof(SimplifiedTypeNameAttribute), false));
        }
        catch (ReflectionTypeLoadException)
        {
            return [];
        }
    }
}
