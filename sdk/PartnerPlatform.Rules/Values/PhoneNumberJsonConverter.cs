using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>Writes a <see cref="PhoneNumber"/> as its E.164 form and reads it back; short numbers can't be read without their country.</summary>
public sealed class PhoneNumberJsonConverter : JsonConverter<PhoneNumber>
{
    /// <inheritdoc/>
    public override PhoneNumber? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PhoneNumber.TryParse(reader.GetString(), default, out var number)
            ? number
            : throw new JsonException("Not a phone number with its calling code.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
