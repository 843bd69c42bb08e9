using System.Data;

namespace YesSql;

/// <summary>What differs between databases.</summary>
public interface ISqlDialect
{
    /// <summary>The largest number of commands in one batch.</summary>
    int MaxCommandsPageSize { get; }

    /// <summary>The largest number of parameters of one command.</summary>
    int MaxParametersPerCommand { get; }

    /// <summary>The name of the dialect.</summary>
    string Name { get; }

    /// <summary>What follows a dropped table's name.</summary>
    string CascadeConstraintsString { get; }

    /// <summary>The expression for a random order.</summary>
    string RandomOrderByClause { get; }

    /// <summary>Whether several statements can be sent together.</summary>
    bool SupportsBatching { get; }

    /// <summary>Whether index names carry the table prefix.</summary>
    bool PrefixIndex { get; }

    /// <summary>The default precision of decimals.</summary>
    byte DefaultDecimalPrecision { get; }

    /// <summary>The default scale of decimals.</summary>
    byte DefaultDecimalScale { get; }

    /// <summary>Returns the database type for a CLR type.</summary>
    DbType ToDbType(Type type);

    /// <summary>Converts a value to what the database stores.</summary>
    object? TryConvert(object? source);

    /// <summary>Returns the SQL name of a type.</summary>
    string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    /// <summary>Returns a value as an SQL literal.</summary>
    string GetSqlValue(object? value);

    /// <summary>Quotes a table name.</summary>
    string QuoteForTableName(string tableName, string? schema);

    /// <summary>Quotes an alias.</summary>
    string QuoteForAliasName(string alias);

    /// <summary>Returns the statement that drops a table.</summary>
    string GetDropTableString(string tableName, string? schema);

    /// <summary>Returns the statement that creates a schema, or null.</summary>
    string? GetCreateSchemaString(string? schema);

    /// <summary>Returns the statement that drops an index.</summary>
    string GetDropIndexString(string indexName, string tableName, string? schema);

    /// <summary>Quotes a column name.</summary>
    string QuoteForColumnName(string columnName);

    /// <summary>Returns the operator for membership in a list of values.</summary>
    string InOperator(string values);

    /// <summary>Returns the operator for membership in the result of a query.</summary>
    string InSelectOperator(string query);

    /// <summary>Returns the operator for absence from a list of values.</summary>
    string NotInOperator(string values);

    /// <summary>Returns the operator for absence from the result of a query.</summary>
    string NotInSelectOperator(string query);

    /// <summary>Shortens the name of a key to what the database allows.</summary>
    string FormatKeyName(string name);

    /// <summary>Shortens the name of an index to what the database allows.</summary>
    string FormatIndexName(string name);

    /// <summary>Returns the SQL of a function.</summary>
    string RenderMethod(string name, params string[] args);
}
