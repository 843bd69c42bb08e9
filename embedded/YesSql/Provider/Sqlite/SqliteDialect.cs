using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace YesSql.Provider.Sqlite;

internal sealed class SqliteDialect : SqlDialect
{
    private const int BusyTimeoutMilliseconds = 10_000;

    public override string Name => "Sqlite";

    public override bool PrefixIndex => true;

    public override string RandomOrderByClause => "random()";

    internal override bool SupportsForeignKeys => false;

    internal override bool ComparesIgnoringCase => true;

    internal override string AggregateCollation => " collate nocase";

    internal override string True => "1";

    internal override string False => "0";

    public override object? TryConvert(object? source) => source switch
    {
        // Columns of decimals hold numbers, to which a text would not compare in all expressions.
        decimal value => decimal.ToDouble(value),
        _ => base.TryConvert(source),
    };

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.String or DbType.StringFixedLength or DbType.AnsiString or DbType.AnsiStringFixedLength or DbType.Xml => "TEXT COLLATE NOCASE",
        DbType.Boolean => "BOOL",
        DbType.Byte or DbType.SByte => "TINYINT",
        DbType.Int16 or DbType.UInt16 => "SMALLINT",
        DbType.Int32 or DbType.UInt32 => "INT",
        DbType.Int64 or DbType.UInt64 => "BIGINT",
        DbType.Single or DbType.Double => "DOUBLE",
        DbType.Decimal or DbType.Currency or DbType.VarNumeric => "NUMERIC",
        DbType.Date or DbType.DateTime or DbType.DateTime2 => "DATETIME",
        DbType.DateTimeOffset => "TEXT",
        DbType.Time => "TIME",
        DbType.Guid => "UNIQUEIDENTIFIER",
        DbType.Binary or DbType.Object => "BLOB",
        _ => throw new ArgumentOutOfRangeException(nameof(dbType), dbType, "SQLite has no type for it."),
    };

    public override string QuoteForTableName(string tableName, string? schema) => $"[{tableName}]";

    public override string QuoteForAliasName(string alias) => alias;

    public override string QuoteForColumnName(string columnName) => $"[{columnName}]";

    public override string GetDropIndexString(string indexName, string tableName, string? schema) => $"drop index if exists [{indexName}]";

    public override string RenderMethod(string name, params string[] args) => name switch
    {
        "second" => Part("%S", args[0]),
        "minute" => Part("%M", args[0]),
        "hour" => Part("%H", args[0]),
        "day" => Part("%d", args[0]),
        "month" => Part("%m", args[0]),
        "year" => Part("%Y", args[0]),
        "now" => "datetime('now')",
        _ => base.RenderMethod(name, args),
    };

    internal override string GetIdentityColumn(IdentityColumnSize size) => " integer primary key autoincrement";

    internal override string GetPage(int? skip, int? take) => (skip, take) switch
    {
        (null, null) => string.Empty,
        (null, _) => string.Create(CultureInfo.InvariantCulture, $" limit {take}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" limit {take ?? -1} offset {skip}"),
    };

    internal override void Opened(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle })
        {
            SQLitePCL.raw.sqlite3_busy_timeout(handle, BusyTimeoutMilliseconds);
        }
    }

    internal override async ValueTask InitializeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Part(string format, string expression) => $"cast(strftime('{format}', {expression}) as int)";
}
