using System.Numerics;

namespace System.Text.Json.Serialization;

/// <summary>Reads values whose type isn't known as dictionaries, lists, texts, numbers and booleans.</summary>
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
                return true;

            case JsonTokenType.False:
                return false;

            case JsonTokenType.String:
                return reader.GetString();

            case JsonTokenType.Number:
                return ReadNumber(ref reader);

            case JsonTokenType.StartArray:
                var list = new List<object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(Read(ref reader, typeof(object), options));
                }

                return list;

            case JsonTokenType.StartObject:
                var dictionary = new Dictionary<string, object?>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    dictionary[name] = Read(ref reader, typeof(object), options);
                }

                return dictionary;

            default:
                throw new JsonException($"Unexpected token '{reader.TokenType}'.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object objectToWrite, JsonSerializerOptions options)
    {
        var type = objectToWrite.GetType();
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else if (objectToWrite is BigInteger big)
        {
            writer.WriteRawValue(big.ToString(Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            JsonSerializer.Serialize(writer, objectToWrite, type, options);
        }
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var int32))
        {
            return int32;
        }

        if (reader.TryGetInt64(out var int64))
        {
            return int64;
        }

        if (JConvert.TryGetBigInteger(ref reader, out var big))
        {
            return big;
        }

        return reader.TryGetDecimal(out var number) ? number : reader.GetDouble();
    }
}
