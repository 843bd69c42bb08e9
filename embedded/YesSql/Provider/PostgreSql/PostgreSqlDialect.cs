using System.Data;
using System.Globalization;
using System.Text;
using YesSql.Utils;

namespace YesSql.Provider.PostgreSql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    private const int MaxNameLength = 63;

    public override string Name => "PostgreSql";

    public override string CascadeConstraintsString => " cascade";

    public override string RandomOrderByClause => "random()";

    public override bool PrefixIndex => true;

    internal override bool SupportsForeignKeys => true;

    internal override bool ComparesIgnoringCase => false;

    internal override string True => "TRUE";

    internal override string False => "FALSE";

    internal override string LockStatement => "select pg_advisory_xact_lock(hashtextextended(@p0, 0))";

    public override object? TryConvert(object? source) => source switch
    {
        TimeSpan value => value.Ticks,
        DateTime { Kind: not DateTimeKind.Utc } value => DateTime.SpecifyKind(value, DateTimeKind.Utc),
        byte value => (short)value,
        sbyte value => (short)value,
        ushort value => (int)value,
        uint value => (long)value,
        ulong value => (decimal)value,
        _ => base.TryConvert(source),
    };

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.String or DbType.StringFixedLength or DbType.AnsiString or DbType.AnsiStringFixedLength => (length ?? 255) <= 4000
            ? string.Create(CultureInfo.InvariantCulture, $"varchar({length ?? 255})")
            : "text",
        DbType.Xml => "text",
        DbType.Boolean => "boolean",
        DbType.Byte or DbType.SByte or DbType.Int16 => "int2",
        DbType.Int32 or DbType.UInt16 => "int4",
        DbType.Int64 or DbType.UInt32 => "int8",
        DbType.Single => "float4",
        DbType.Double => "float8",
        DbType.Decimal or DbType.Currency or DbType.VarNumeric => string.Create(
            CultureInfo.InvariantCulture, $"decimal({precision ?? DefaultDecimalPrecision}, {scale ?? DefaultDecimalScale})"),
        DbType.UInt64 => "decimal(20, 0)",
        DbType.Date or DbType.DateTime or DbType.DateTime2 => "timestamp",
        DbType.DateTimeOffset => "timestamptz",
        DbType.Time => "int8",
        DbType.Guid => "uuid",
        DbType.Binary or DbType.Object => "bytea",
        _ => throw new ArgumentOutOfRangeException(nameof(dbType), dbType, "PostgreSQL has no type for it."),
    };

    public override string QuoteForTableName(string tableName, string? schema) =>
        string.IsNullOrEmpty(schema) ? $"\"{tableName}\"" : $"\"{schema}\".\"{tableName}\"";

    public override string QuoteForAliasName(string alias) => $"\"{alias}\"";

    public override string QuoteForColumnName(string columnName) => $"\"{columnName}\"";

    public override string? GetCreateSchemaString(string? schema) =>
        string.IsNullOrEmpty(schema) ? null : $"create schema if not exists \"{schema}\"";

    public override string GetDropIndexString(string indexName, string tableName, string? schema) =>
        $"drop index if exists {QuoteForTableName(indexName, schema)}";

    public override string InOperator(string values) => $" = any(array[{values}])";

    public override string NotInOperator(string values) => $" <> all(array[{values}])";

    public override string FormatKeyName(string name) => name.Length >= MaxNameLength ? HashHelper.HashName("FK_", name) : name;

    public override string FormatIndexName(string name) => name.Length >= MaxNameLength ? HashHelper.HashName("IDX_FK_", name) : name;

    public override string RenderMethod(string name, params string[] args) => name switch
    {
        "second" or "minute" or "hour" or "day" or "month" or "year" => $"cast(floor(extract({name} from {args[0]})) as int)",
        "now" => "(now() at time zone 'utc')",
        _ => base.RenderMethod(name, args),
    };

    internal override string GetIdentityColumn(IdentityColumnSize size) =>
        $"{(size == IdentityColumnSize.Int64 ? "BIGINT" : "INT")} GENERATED ALWAYS AS IDENTITY PRIMARY KEY";

    internal override string GetPage(int? skip, int? take)
    {
        var page = new StringBuilder();
        if (take is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $" limit {take}");
        }

        if (skip is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $" offset {skip}");
        }

        return page.ToString();
    }

    // There is no smallest or greatest of booleans and identifiers.
    internal override string PrepareForAggregate(string expression, Type? type) =>
        type == typeof(bool) ? $"({expression})::int" : type == typeof(Guid) ? $"({expression})::text" : expression;

    internal override void WriteIn(StringBuilder sql, IReadOnlyList<object?> values, Type? type, bool negate, Func<object?, string> addParameter)
    {
        var elementType = values.FirstOrDefault(value => value is not null)?.GetType();
        if (elementType is null || values.Any(value => value is not null && value.GetType() != elementType))
        {
            base.WriteIn(sql, values, type, negate, addParameter);
            return;
        }

        var arrayType = elementType.IsValueType && values.Contains(null) ? typeof(Nullable<>).MakeGenericType(elementType) : elementType;
        var array = Array.CreateInstance(arrayType, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        sql.Append(negate ? " <> all(" : " = any(").Append(addParameter(array)).Append(')');
    }
}
