using System.Globalization;
using System.Numerics;

namespace System.Text.Json.Nodes;

/// <summary>Reads and writes JSON values.</summary>
public static class JValue
{
    /// <summary>Reads a value from text.</summary>
    public static JsonValue? Parse(string json) => JNode.Parse(json)?.AsValue();

    /// <summary>Reads a value from text.</summary>
    public static JsonValue? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JNode.Parse(json, nodeOptions, documentOptions)?.AsValue();

    /// <summary>Converts an object to a JSON value.</summary>
    public static JsonValue? FromObject(object? obj, JsonSerializerOptions? options = null) =>
        JNode.FromObject(obj, options)?.AsValue();

    /// <summary>Copies a value.</summary>
    public static JsonValue? Clone(this JsonValue? jsonValue) => jsonValue?.DeepClone().AsValue();

    /// <summary>Returns the value as an object.</summary>
    public static object? GetObjectValue(this JsonValue? jsonValue) => jsonValue?.GetValueKind() switch
    {
        JsonValueKind.String => jsonValue.TryGetValue<string>(out var text) ? text : jsonValue.Deserialize<string>(JOptions.Default),
        JsonValueKind.Number => GetNumber(jsonValue),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object GetNumber(JsonValue value)
    {
        var text = value.ToJsonString();
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var int32))
        {
            return int32;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var int64))
        {
            return int64;
        }

        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big))
        {
            return big;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
