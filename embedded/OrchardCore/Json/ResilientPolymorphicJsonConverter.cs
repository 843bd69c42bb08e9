namespace System.Text.Json.Serialization;

/// <summary>Reads and writes the derived types of an abstract base type, and keeps those that aren't known.</summary>
public sealed class ResilientPolymorphicJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private const string TypeProperty = "$type";

    private readonly Dictionary<string, Type> _discriminatorToType;
    private readonly Dictionary<Type, string> _typeToDiscriminator;
    private readonly Type? _fallbackType;

    /// <summary>Creates the converter.</summary>
    public ResilientPolymorphicJsonConverter(Dictionary<string, Type> discriminatorToType, Dictionary<Type, string> typeToDiscriminator, Type? fallbackType)
    {
        _discriminatorToType = discriminatorToType;
        _typeToDiscriminator = typeToDiscriminator;
        _fallbackType = fallbackType;
    }

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = element.TryGetProperty(TypeProperty, out var property) ? property.GetString() : null;
        if (name is not null && _discriminatorToType.TryGetValue(name, out var type))
        {
            return (T?)element.Deserialize(type, options);
        }

        if (_fallbackType is null)
        {
            return null;
        }

        var fallback = (T?)Activator.CreateInstance(_fallbackType);
        if (fallback is IUnknownTypePlaceholder placeholder)
        {
            placeholder.TypeDiscriminator = name;
            placeholder.RawData = element;
        }

        return fallback;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is IUnknownTypePlaceholder { RawData.ValueKind: JsonValueKind.Object } placeholder)
        {
            placeholder.RawData.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        if (_typeToDiscriminator.TryGetValue(value.GetType(), out var name))
        {
            writer.WriteString(TypeProperty, name);
        }

        foreach (var property in JsonSerializer.SerializeToElement(value, value.GetType(), options).EnumerateObject())
        {
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
