using System.Text.Json;
using System.Text.Json.Serialization;

namespace YesSql.Serialization;

/// <summary>Writes dates in UTC.</summary>
public class UtcDateTimeJsonConverter : JsonConverter<DateTime>
{
    /// <summary>The converter.</summary>
    public static readonly UtcDateTimeJsonConverter Instance = new();

    /// <summary>Creates the converter.</summary>
    public UtcDateTimeJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTime();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime());
}
