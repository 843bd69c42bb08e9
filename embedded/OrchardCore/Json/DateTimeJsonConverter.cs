using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.Json.Serialization;

/// <summary>Writes dates as <c>yyyy-MM-ddTHH:mm:ssZ</c>.</summary>
public class DateTimeJsonConverter : JsonConverter<DateTime>
{
    /// <summary>The converter.</summary>
    public static readonly DateTimeJsonConverter Instance = new();

    /// <summary>Creates the converter.</summary>
    public DateTimeJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var value))
        {
            return value;
        }

        var text = reader.GetString();
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value)
            ? value
            : throw new JsonException($"'{text}' is not a date.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
