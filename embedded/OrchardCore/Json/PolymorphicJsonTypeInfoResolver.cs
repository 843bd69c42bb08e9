using System.Text.Json.Serialization.Metadata;
using OrchardCore.Json;

namespace System.Text.Json.Serialization;

/// <summary>Writes the registered derived types of concrete base types with their names.</summary>
public class PolymorphicJsonTypeInfoResolver : DefaultJsonTypeInfoResolver
{
    private readonly JsonDerivedTypesOptions _derivedTypesOptions;

    /// <summary>Creates the resolver.</summary>
    public PolymorphicJsonTypeInfoResolver(JsonDerivedTypesOptions derivedTypesOptions)
    {
        _derivedTypesOptions = derivedTypesOptions;
    }

    /// <inheritdoc/>
    public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var typeInfo = base.GetTypeInfo(type, options);
        if (typeInfo.Kind == JsonTypeInfoKind.Object && _derivedTypesOptions.TryGetDerivedTypes(type, out var derivedTypes))
        {
            typeInfo.PolymorphismOptions ??= new JsonPolymorphismOptions();
            foreach (var derivedType in derivedTypes)
            {
                typeInfo.PolymorphismOptions.DerivedTypes.Add(derivedType.DerivedType);
            }
        }

        return typeInfo;
    }
}
