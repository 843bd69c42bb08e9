using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OrchardCore.Json;

/// <summary>The types that may stand where a base type is declared.</summary>
public class JsonDerivedTypesOptions
{
    private readonly Dictionary<Type, List<IJsonDerivedTypeInfo>> _derivedTypes = [];
    private readonly Dictionary<Type, Type> _fallbackTypes = [];

    /// <summary>Creates empty options.</summary>
    public JsonDerivedTypesOptions()
    {
    }

    /// <summary>Finds the registered types of a base type.</summary>
    public bool TryGetDerivedTypes(Type type, [NotNullWhen(true)] out IEnumerable<IJsonDerivedTypeInfo>? derivedTypes)
    {
        var found = _derivedTypes.TryGetValue(type, out var list);
        derivedTypes = list;
        return found;
    }

    /// <summary>Finds the type that stands for unknown types of a base type.</summary>
    public bool TryGetFallbackType(Type baseType, [NotNullWhen(true)] out Type? fallbackType) =>
        _fallbackTypes.TryGetValue(baseType, out fallbackType);

    internal void Add(IJsonDerivedTypeInfo info)
    {
        if (!_derivedTypes.TryGetValue(info.BaseType, out var list))
        {
            _derivedTypes[info.BaseType] = list = [];
        }

        list.RemoveAll(other => other.DerivedType.DerivedType == info.DerivedType.DerivedType);
        list.Add(info);
    }

    internal void SetFallback(Type baseType, Type fallbackType) => _fallbackTypes[baseType] = fallbackType;
}
