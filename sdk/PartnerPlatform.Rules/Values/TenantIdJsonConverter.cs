using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes a <see cref="TenantId"/> as text and reads it back; null is the default value.</summary>
public sealed class TenantIdJsonConverter : JsonConverter<TenantId>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TenantId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        return reader.TokenType == JsonTokenType.String && TenantId.TryParse(reader.GetString(), out var id)
            ? id
            : throw new JsonException("Not the id of a tenant.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TenantId value, JsonSerializerOptions options)
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
