using OrchardCore.Json;

namespace System.Text.Json.Serialization;

/// <summary>Makes converters for abstract base types that don't fail on unknown derived types.</summary>
public sealed class ResilientPolymorphicJsonConverterFactory : JsonConverterFactory
{
    private readonly JsonDerivedTypesOptions _derivedTypesOptions;

    /// <summary>Creates the factory.</summary>
    public ResilientPolymorphicJsonConverterFactory(JsonDerivedTypesOptions derivedTypesOptions)
    {
        _derivedTypesOptions = derivedTypesOptions;
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsAbstract &&
        (_derivedTypesOptions.TryGetDerivedTypes(typeToConvert, out _) || _derivedTypesOptions.TryGetFallbackType(typeToConvert, out _));

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var nameToType = new Dictionary<string, Type>();
        var typeToName = new Dictionary<Type, string>();
        if (_derivedTypesOptions.TryGetDerivedTypes(typeToConvert, out var derivedTypes))
        {
            foreach (var derivedType in derivedTypes.Select(info => info.DerivedType))
            {
                var name = derivedType.TypeDiscriminator?.ToString() ?? derivedType.DerivedType.FullName!;
                nameToType[name] = derivedType.DerivedType;
                typeToName[derivedType.DerivedType] = name;
            }
        }

        _derivedTypesOptions.TryGetFallbackType(typeToConvert, out var fallbackType);
        return (JsonConverter?)Activator.CreateInstance(
            typeof(ResilientPolymorphicJsonConverter<>).MakeGenericType(typeToConvert), nameToType, typeToName, fallbackType);
    }
}
