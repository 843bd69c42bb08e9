using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.Json.Serialization;

/// <summary>Writes times as text.</summary>
public class TimeSpanJsonConverter : JsonConverter<TimeSpan>
{
    /// <summary>The converter.</summary>
    public static readonly TimeSpanJsonConverter Instance = new();

    /// <summary>Creates the converter.</summary>
    public TimeSpanJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException($"'{text}' is not a time.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
}
