using System.Data;
using System.Data.Common;
using System.Globalization;

namespace YesSql.Provider;

internal abstract class SqlDialect : ISqlDialect
{
    private static readonly Dictionary<Type, DbType> _dbTypes = new()
    {
        [typeof(bool)] = DbType.Boolean,
        [typeof(byte)] = DbType.Byte,
        [typeof(byte[])] = DbType.Binary,
        [typeof(char)] = DbType.StringFixedLength,
        [typeof(DateTime)] = DbType.DateTime,
        [typeof(DateTimeOffset)] = DbType.DateTimeOffset,
        [typeof(decimal)] = DbType.Decimal,
        [typeof(double)] = DbType.Double,
        [typeof(float)] = DbType.Single,
        [typeof(Guid)] = DbType.Guid,
        [typeof(int)] = DbType.Int32,
        [typeof(long)] = DbType.Int64,
        [typeof(sbyte)] = DbType.SByte,
        [typeof(short)] = DbType.Int16,
        [typeof(string)] = DbType.String,
        [typeof(TimeSpan)] = DbType.Time,
        [typeof(uint)] = DbType.UInt32,
        [typeof(ulong)] = DbType.UInt64,
        [typeof(ushort)] = DbType.UInt16,
    };

    public abstract string Name { get; }

    public virtual int MaxCommandsPageSize => int.MaxValue;

    public virtual int MaxParametersPerCommand => int.MaxValue;

    public virtual string CascadeConstraintsString => string.Empty;

    public abstract string RandomOrderByClause { get; }

    public virtual bool SupportsBatching => true;

    public virtual bool PrefixIndex => false;

    public virtual byte DefaultDecimalPrecision => 19;

    public virtual byte DefaultDecimalScale => 5;

    internal abstract bool SupportsForeignKeys { get; }

    internal abstract bool ComparesIgnoringCase { get; }

    /// <summary>What makes an aggregated text sort as its column does.</summary>
    internal virtual string AggregateCollation => string.Empty;

    internal abstract string True { get; }

    internal abstract string False { get; }

    /// <summary>Takes a lock named by a parameter until the transaction ends; null if a transaction locks the database anyway.</summary>
    internal virtual string? LockStatement => null;

    public DbType ToDbType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return DbType.Int32;
        }

        return _dbTypes.TryGetValue(type, out var dbType) ? dbType : DbType.Object;
    }

    public virtual object? TryConvert(object? source) => source switch
    {
        null or string => source,
        Enum value => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        DateTimeOffset value => value.UtcDateTime,
        char value => value.ToString(),
        _ => source,
    };

    public abstract string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    public virtual string GetSqlValue(object? value) => value switch
    {
        null => "null",
        string or char => $"'{value.ToString()!.Replace("'", "''")}'",
        bool flag => flag ? True : False,
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        DateTime date => $"'{date.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)}'",
        Guid or TimeSpan or DateTimeOffset => $"'{value}'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"'{value.ToString()!.Replace("'", "''")}'",
    };

    public abstract string QuoteForTableName(string tableName, string? schema);

    public abstract string QuoteForAliasName(string alias);

    public abstract string QuoteForColumnName(string columnName);

    public string GetDropTableString(string tableName, string? schema) =>
        $"drop table if exists {QuoteForTableName(tableName, schema)}{CascadeConstraintsString}";

    public virtual string? GetCreateSchemaString(string? schema) => null;

    public abstract string GetDropIndexString(string indexName, string tableName, string? schema);

    public virtual string InOperator(string values) => $" in ({values})";

    public virtual string InSelectOperator(string query) => $" in ({query})";

    public virtual string NotInOperator(string values) => $" not in ({values})";

    public virtual string NotInSelectOperator(string query) => $" not in ({query})";

    public virtual string FormatKeyName(string name) => name;

    public virtual string FormatIndexName(string name) => name;

    public virtual string RenderMethod(string name, params string[] args) => $"{name}({string.Join(", ", args)})";

    internal abstract string GetIdentityColumn(IdentityColumnSize size);

    internal abstract string GetPage(int? skip, int? take);

    internal virtual string PrepareForAggregate(string expression, Type? type) => expression;

    internal virtual string QuoteForIndexName(string name) => QuoteForColumnName(name);

    internal virtual void Opened(DbConnection connection)
    {
    }

    internal virtual ValueTask InitializeAsync(DbConnection connection, CancellationToken cancellationToken) => default;

    internal static void AddParameter(DbParameterCollection parameters, DbParameter parameter, string name, object? value)
    {
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        parameters.Add(parameter);
    }

    /// <summary>Writes the test for membership in a list, which the database takes as parameters of one or several values.</summary>
    internal virtual void WriteIn(System.Text.StringBuilder sql, IReadOnlyList<object?> values, Type? type, bool negate, Func<object?, string> addParameter)
    {
        var list = string.Join(", ", values.Select(addParameter));
        sql.Append(negate ? NotInOperator(list) : InOperator(list));
    }
}
