using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes a <see cref="TaxNumber"/> as text and reads it back; null is the default value.</summary>
public sealed class TaxNumberJsonConverter : JsonConverter<TaxNumber>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TaxNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        return reader.TokenType == JsonTokenType.String && TaxNumber.TryParse(reader.GetString(), out var number)
            ? number
            : throw new JsonException("Not a valid VAT number.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TaxNumber value, JsonSerializerOptions options)
    {
        if (value.HasValue)
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
