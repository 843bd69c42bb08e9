using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON value that converts to the types it may hold.</summary>
public sealed partial class JsonDynamicValue : JsonDynamicBase, IComparable, IComparable<JsonDynamicValue>, IConvertible, IEquatable<JsonDynamicValue>
{
    private readonly JsonValue? _node;

    /// <summary>Wraps a value.</summary>
    public JsonDynamicValue(JsonValue? jsonValue)
    {
        _node = jsonValue;
    }

    /// <summary>The JSON.</summary>
    public override JsonNode? Node => _node;

    private object? Value => _node.GetObjectValue();

    /// <summary>Compares with another value.</summary>
    public int CompareTo(JsonDynamicValue? other) => (Value, other?.Value) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string left, var right) => string.Compare(left, Convert.ToString(right, CultureInfo.InvariantCulture), StringComparison.Ordinal),
        (bool left, bool right) => left.CompareTo(right),
        var (left, right) => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
    };

    int IComparable.CompareTo(object? obj) => CompareTo(obj as JsonDynamicValue ?? (obj is null ? null : new JsonDynamicValue(JNode.FromObject(obj) as JsonValue)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj switch
    {
        JsonDynamicValue other => Equals(other),
        _ => Equals(Value, obj),
    };

    /// <summary>Tells whether the value equals another.</summary>
    public bool Equals(JsonDynamicValue? other) => other is not null && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override string ToString() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Formats the value.</summary>
    public string ToString(string? format) => ToString(format, CultureInfo.CurrentCulture);

    /// <summary>Formats the value.</summary>
    public string ToString(IFormatProvider? formatProvider) => ToString(null, formatProvider);

    /// <summary>Formats the value.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Value is IFormattable formattable ? formattable.ToString(format, formatProvider) : ToString();

    /// <inheritdoc/>
    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsInstanceOfType(_node) ? _node : _node.ToObject(binder.Type);
        return true;
    }

    /// <summary>Tells whether two values are equal.</summary>
    public static bool operator ==(JsonDynamicValue? left, JsonDynamicValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two values differ.</summary>
    public static bool operator !=(JsonDynamicValue? left, JsonDynamicValue? right) => !(left == right);

    TypeCode IConvertible.GetTypeCode() => Convert.GetTypeCode(Value);

    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(Value, provider);

    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(Value, provider);

    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(Value, provider);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => Convert.ToDateTime(Value, provider);

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(Value, provider);

    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(Value, provider);

    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(Value, provider);

    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(Value, provider);

    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(Value, provider);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(Value, provider);

    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(Value, provider);

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.ChangeType(Value, conversionType, provider)!;

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(Value, provider);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(Value, provider);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(Value, provider);
}
