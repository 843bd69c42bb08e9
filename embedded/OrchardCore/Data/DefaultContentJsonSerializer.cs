using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Json;

namespace YesSql.Serialization;

/// <summary>Converts the documents of tenants to JSON and back.</summary>
public class DefaultContentJsonSerializer : IContentSerializer
{
    private readonly JsonSerializerOptions _options;

    /// <summary>Creates the serializer with the options of documents.</summary>
    public DefaultContentJsonSerializer(IOptions<DocumentJsonSerializerOptions> options)
        : this(options.Value.SerializerOptions)
    {
    }

    /// <summary>Creates the serializer with options.</summary>
    public DefaultContentJsonSerializer(JsonSerializerOptions options)
    {
        _options = options;
    }

    /// <inheritdoc/>
    public object Deserialize(string content, Type type) => JsonSerializer.Deserialize(content, type, _options)!;

    /// <inheritdoc/>
    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);
}
