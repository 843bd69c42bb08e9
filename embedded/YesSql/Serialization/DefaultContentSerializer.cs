using System.Text.Json;
using System.Text.Json.Serialization;

namespace YesSql.Serialization;

/// <summary>Converts documents to JSON and back.</summary>
public class DefaultContentSerializer : IContentSerializer
{
    private readonly JsonSerializerOptions _options;

    /// <summary>Creates the serializer with the usual options.</summary>
    public DefaultContentSerializer()
        : this(new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { UtcDateTimeJsonConverter.Instance, DynamicJsonConverter.Instance },
        })
    {
    }

    /// <summary>Creates the serializer with options.</summary>
    public DefaultContentSerializer(JsonSerializerOptions options)
    {
        _options = options;
    }

    /// <inheritdoc/>
    public object Deserialize(string content, Type type) => JsonSerializer.Deserialize(content, type, _options)!;

    /// <inheritdoc/>
    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);
}
