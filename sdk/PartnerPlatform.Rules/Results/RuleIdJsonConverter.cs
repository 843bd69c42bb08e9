using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes a <see cref="RuleId"/> as its text and reads it back.</summary>
public sealed class RuleIdJsonConverter : JsonConverter<RuleId>
{
    /// <inheritdoc/>
    public override RuleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && RuleId.TryParse(reader.GetString(), out var id)
            ? id
            : throw new JsonException("Not the id of a rule.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RuleId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
