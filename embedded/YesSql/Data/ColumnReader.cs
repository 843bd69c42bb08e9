using System.Data.Common;
using System.Globalization;

namespace YesSql.Data;

/// <summary>Reads columns as the types of properties, whatever the database made of them.</summary>
internal static class ColumnReader
{
    public static object Read(DbDataReader reader, int ordinal, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return Enum.ToObject(type, reader.GetInt64(ordinal));
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => reader.GetString(ordinal),
            TypeCode.Boolean => reader.GetValue(ordinal) is bool flag ? flag : reader.GetInt64(ordinal) != 0,
            TypeCode.Int64 => reader.GetInt64(ordinal),
            TypeCode.Int32 => reader.GetInt32(ordinal),
            TypeCode.Decimal => ToDecimal(reader.GetValue(ordinal)),
            TypeCode.DateTime => reader.GetDateTime(ordinal),
            TypeCode.Object => ReadObject(reader, ordinal, type),
            TypeCode.Char => reader.GetString(ordinal) is { Length: > 0 } text ? text[0] : '\0',
            _ => Convert.ChangeType(reader.GetValue(ordinal), type, CultureInfo.InvariantCulture),
        };
    }

    private static object ReadObject(DbDataReader reader, int ordinal, Type type)
    {
        if (type == typeof(Guid))
        {
            return reader.GetGuid(ordinal);
        }

        if (type == typeof(DateTimeOffset))
        {
            return new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(ordinal), DateTimeKind.Utc));
        }

        if (type == typeof(TimeSpan))
        {
            return reader.GetValue(ordinal) switch
            {
                long ticks => TimeSpan.FromTicks(ticks),
                string text => TimeSpan.Parse(text, CultureInfo.InvariantCulture),
                var value => (TimeSpan)value,
            };
        }

        return reader.GetValue(ordinal);
    }

    private static decimal ToDecimal(object value) => value switch
    {
        decimal number => number,
        double number => (decimal)number,
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };
}
