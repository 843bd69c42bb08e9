using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes an <see cref="MpnId"/> as text and reads it back; null is the default value.</summary>
public sealed class MpnIdJsonConverter : JsonConverter<MpnId>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override MpnId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        return reader.TokenType == JsonTokenType.String && MpnId.TryParse(reader.GetString(), out var id)
            ? id
            : throw new JsonException("Not an MPN ID.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MpnId value, JsonSerializerOptions options)
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
