using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YesSql.Serialization;

/// <summary>Reads values whose type isn't known.</summary>
public class DynamicJsonConverter : JsonConverter<object>
{
    /// <summary>The converter.</summary>
    public static readonly DynamicJsonConverter Instance = new();

    /// <summary>Creates the converter.</summary>
    public DynamicJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;

            case JsonTokenType.True:
            case JsonTokenType.False:
                return reader.GetBoolean();

            case JsonTokenType.String:
                return reader.GetString();

            case JsonTokenType.Number:
                return reader.TryGetInt32(out var int32) ? int32 : reader.TryGetInt64(out var int64) ? int64 : reader.GetDouble();

            case JsonTokenType.StartArray:
                var list = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(Read(ref reader, typeof(object), options));
                }

                return list;

            case JsonTokenType.StartObject:
                IDictionary<string, object?> expando = new ExpandoObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    expando[name] = Read(ref reader, typeof(object), options);
                }

                return expando;

            default:
                throw new JsonException($"Unexpected token '{reader.TokenType}'.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object objectToWrite, JsonSerializerOptions options)
    {
        if (objectToWrite.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            JsonSerializer.Serialize(writer, objectToWrite, objectToWrite.GetType(), options);
        }
    }
}
