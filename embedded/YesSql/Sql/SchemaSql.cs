using System.Text;
using YesSql.Provider;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Writes the statements that create and change tables.</summary>
internal sealed class SchemaSql(IConfiguration configuration, IdentityColumnSize identityColumnSize)
{
    private readonly SqlDialect _dialect = (SqlDialect)configuration.SqlDialect;

    public string CreateTable(CreateTableCommand command)
    {
        var sql = new StringBuilder("create table ").Append(Table(command.Name)).Append(" (");
        var first = true;
        foreach (var column in command.Columns)
        {
            sql.Append(first ? string.Empty : ", ");
            AppendColumn(sql, column);
            first = false;
        }

        var keys = command.Columns.Where(column => column.IsPrimaryKey && !column.IsIdentity).ToArray();
        if (keys.Length > 0)
        {
            sql.Append(", primary key ( ").Append(Columns(keys.Select(key => key.ColumnName))).Append(" )");
        }

        return sql.Append(" )").ToString();
    }

    public IEnumerable<string> AlterTable(AlterTableCommand command)
    {
        var table = Table(command.Name);
        foreach (var name in command.Dropped)
        {
            yield return $"alter table {table} drop column {_dialect.QuoteForColumnName(name)}";
        }

        foreach (var column in command.Added)
        {
            var sql = new StringBuilder("alter table ").Append(table).Append(" add column ");
            AppendColumn(sql, column);
            yield return sql.ToString();
        }

        foreach (var statement in command.Altered.SelectMany(column => AlterColumn(table, column)))
        {
            yield return statement;
        }

        foreach (var (name, newName) in command.Renamed)
        {
            yield return $"alter table {table} rename column {_dialect.QuoteForColumnName(name)} to {_dialect.QuoteForColumnName(newName)}";
        }

        foreach (var (name, columns) in command.CreatedIndexes)
        {
            yield return $"create index {_dialect.QuoteForIndexName(IndexName(name))} on {table} ({Columns(columns.Select(WithoutLength))})";
        }

        foreach (var name in command.DroppedIndexes)
        {
            yield return _dialect.GetDropIndexString(IndexName(name), command.Name, configuration.Schema);
        }
    }

    public string? CreateForeignKey(string name, string sourceTable, string[] sourceColumns, string destinationTable, string[] destinationColumns) =>
        _dialect.SupportsForeignKeys
            ? $"alter table {Table(sourceTable)} add constraint {KeyName(name)} foreign key ({Columns(sourceColumns)}) " +
              $"references {Table(destinationTable)} ({Columns(destinationColumns)})"
            : null;

    public string? DropForeignKey(string sourceTable, string name) =>
        _dialect.SupportsForeignKeys ? $"alter table {Table(sourceTable)} drop constraint {KeyName(name)}" : null;

    public string DropTable(string name) => _dialect.GetDropTableString(configuration.TablePrefix + name, configuration.Schema);

    private IEnumerable<string> AlterColumn(string table, ColumnCommand column)
    {
        var name = _dialect.QuoteForColumnName(column.ColumnName);
        if (column.DbType != typeof(object))
        {
            yield return $"alter table {table} alter column {name} type {TypeName(column)}";
        }
        else if (column.Length is not null)
        {
            throw new ArgumentException($"The length of column '{column.ColumnName}' can only be changed together with its type.");
        }

        if (column.Default is not null)
        {
            yield return $"alter table {table} alter column {name} set default {_dialect.GetSqlValue(column.Default)}";
        }
    }

    private void AppendColumn(StringBuilder sql, ColumnCommand column)
    {
        sql.Append(_dialect.QuoteForColumnName(column.ColumnName)).Append(' ');
        if (column.IsIdentity)
        {
            sql.Append(_dialect.GetIdentityColumn(column.DbType == typeof(long) ? IdentityColumnSize.Int64 : column.DbType == typeof(int) ? IdentityColumnSize.Int32 : identityColumnSize));
        }
        else
        {
            sql.Append(TypeName(column));
        }

        if (column.Default is not null)
        {
            sql.Append(" default ").Append(_dialect.GetSqlValue(column.Default)).Append(' ');
        }

        if (column.IsNotNull)
        {
            sql.Append(" not null");
        }

        if (column.IsUnique)
        {
            sql.Append(" unique");
        }
    }

    private string TypeName(ColumnCommand column) =>
        _dialect.GetTypeName(_dialect.ToDbType(column.DbType), column.Length, column.Precision, column.Scale);

    private string Table(string name) => _dialect.QuoteForTableName(configuration.TablePrefix + name, configuration.Schema);

    private string Columns(IEnumerable<string> names) => string.Join(", ", names.Select(_dialect.QuoteForColumnName));

    private string IndexName(string name) => _dialect.FormatIndexName(_dialect.PrefixIndex ? configuration.TablePrefix + name : name);

    // Stored as an unquoted name would be.
    private string KeyName(string name) =>
        _dialect.QuoteForColumnName(_dialect.FormatKeyName(configuration.TablePrefix + name).ToLowerInvariant());

    private static string WithoutLength(string column)
    {
        var parenthesis = column.IndexOf('(');
        return parenthesis < 0 ? column : column[..parenthesis].TrimEnd();
    }
}
