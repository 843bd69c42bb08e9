using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

public sealed partial class JsonDynamicValue
{
    /// <summary>Reads the value.</summary>
    public static explicit operator bool(JsonDynamicValue value) => value.ToObject<bool>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator bool?(JsonDynamicValue? value) => value is null ? null : value.ToObject<bool?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator byte(JsonDynamicValue value) => value.ToObject<byte>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator byte?(JsonDynamicValue? value) => value is null ? null : value.ToObject<byte?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator char(JsonDynamicValue value) => value.ToObject<char>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator char?(JsonDynamicValue? value) => value is null ? null : value.ToObject<char?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator DateTime(JsonDynamicValue value) => value.ToObject<DateTime>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator DateTime?(JsonDynamicValue? value) => value is null ? null : value.ToObject<DateTime?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator DateTimeOffset(JsonDynamicValue value) => value.ToObject<DateTimeOffset>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator DateTimeOffset?(JsonDynamicValue? value) => value is null ? null : value.ToObject<DateTimeOffset?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator decimal(JsonDynamicValue value) => value.ToObject<decimal>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator decimal?(JsonDynamicValue? value) => value is null ? null : value.ToObject<decimal?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator double(JsonDynamicValue value) => value.ToObject<double>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator double?(JsonDynamicValue? value) => value is null ? null : value.ToObject<double?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator Guid(JsonDynamicValue value) => value.ToObject<Guid>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator Guid?(JsonDynamicValue? value) => value is null ? null : value.ToObject<Guid?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator short(JsonDynamicValue value) => value.ToObject<short>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator short?(JsonDynamicValue? value) => value is null ? null : value.ToObject<short?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator int(JsonDynamicValue value) => value.ToObject<int>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator int?(JsonDynamicValue? value) => value is null ? null : value.ToObject<int?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator long(JsonDynamicValue value) => value.ToObject<long>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator long?(JsonDynamicValue? value) => value is null ? null : value.ToObject<long?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator sbyte(JsonDynamicValue value) => value.ToObject<sbyte>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator sbyte?(JsonDynamicValue? value) => value is null ? null : value.ToObject<sbyte?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator float(JsonDynamicValue value) => value.ToObject<float>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator float?(JsonDynamicValue? value) => value is null ? null : value.ToObject<float?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator ushort(JsonDynamicValue value) => value.ToObject<ushort>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator ushort?(JsonDynamicValue? value) => value is null ? null : value.ToObject<ushort?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator uint(JsonDynamicValue value) => value.ToObject<uint>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator uint?(JsonDynamicValue? value) => value is null ? null : value.ToObject<uint?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator ulong(JsonDynamicValue value) => value.ToObject<ulong>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator ulong?(JsonDynamicValue? value) => value is null ? null : value.ToObject<ulong?>();

    /// <summary>Reads the value.</summary>
    public static explicit operator TimeSpan(JsonDynamicValue value) => value.ToObject<TimeSpan>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator TimeSpan?(JsonDynamicValue? value) => value is null ? null : value.ToObject<TimeSpan?>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator string?(JsonDynamicValue? value) => value?.ToObject<string>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator byte[]?(JsonDynamicValue? value) => value?.ToObject<byte[]>();

    /// <summary>Reads the value, which may be null.</summary>
    public static explicit operator Uri?(JsonDynamicValue? value) => value?.ToObject<Uri>();

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(bool value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(bool? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(byte value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(byte? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(char value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(char? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(DateTime value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(DateTime? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(DateTimeOffset value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(DateTimeOffset? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(decimal value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(decimal? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(double value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(double? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(Guid value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(Guid? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(short value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(short? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(int value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(int? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(long value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(long? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(sbyte value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(sbyte? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(float value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(float? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(ushort value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(ushort? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(uint value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(uint? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(ulong value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(ulong? value) => Wrap(value);

    /// <summary>Wraps a value.</summary>
    public static implicit operator JsonDynamicValue(TimeSpan value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(TimeSpan? value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(string? value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(byte[]? value) => Wrap(value);

    /// <summary>Wraps a value, which may be null.</summary>
    public static implicit operator JsonDynamicValue(Uri? value) => Wrap(value);

    /// <summary>Unwraps the node.</summary>
    public static implicit operator JsonValue?(JsonDynamicValue? value) => value?._node;

    /// <summary>Wraps a node.</summary>
    public static implicit operator JsonDynamicValue(JsonValue? value) => new(value);

    private static JsonDynamicValue Wrap<T>(T value) => new((JsonValue?)JNode.FromObject(value));
}
