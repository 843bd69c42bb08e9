using System.Globalization;
using System.Numerics;

namespace System.Text.Json;

/// <summary>Converts objects to JSON text and back.</summary>
public static class JConvert
{
    /// <summary>Converts an object to JSON text.</summary>
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = null) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    /// <summary>Converts JSON text to an object.</summary>
    public static TValue? DeserializeObject<TValue>(string json, JsonSerializerOptions? options = null) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);

    /// <summary>Reads an integer of any size.</summary>
    public static bool TryGetBigInteger(this JsonElement element, out BigInteger big) =>
        BigInteger.TryParse(element.GetRawText(), NumberStyles.Integer, CultureInfo.InvariantCulture, out big);

    /// <summary>Reads an integer of any size.</summary>
    public static bool TryGetBigInteger(ref Utf8JsonReader reader, out BigInteger big)
    {
        var text = reader.HasValueSequence
            ? Encoding.UTF8.GetString(Buffers.BuffersExtensions.ToArray(reader.ValueSequence))
            : Encoding.UTF8.GetString(reader.ValueSpan);
        return BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out big);
    }
}
