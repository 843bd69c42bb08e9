using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes a <see cref="CountryCode"/> as its two letters and reads it back; null is "no country or region".</summary>
public sealed class CountryCodeJsonConverter : JsonConverter<CountryCode>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text is { Length: 0 })
        {
            return default;
        }

        return CountryCode.TryParse(text, out var code) ? code : throw new JsonException("Not a country or region code.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options)
    {
        if (value.HasValue)
        {
            writer.WriteStringValue(value.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public override CountryCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CountryCode.TryParse(reader.GetString(), out var code) ? code : throw new JsonException("Not a country or region code.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
