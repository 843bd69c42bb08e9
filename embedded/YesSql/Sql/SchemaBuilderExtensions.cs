using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Short forms of schema changes.</summary>
public static class SchemaBuilderExtensions
{
    /// <summary>Creates the tables of a reduce index.</summary>
    public static ISchemaBuilder CreateReduceIndexTable<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null) =>
        builder.CreateReduceIndexTable(typeof(T), table, collection);

    /// <summary>Drops the tables of a reduce index.</summary>
    public static ISchemaBuilder DropReduceIndexTable<T>(this ISchemaBuilder builder, string? collection = null) =>
        builder.DropReduceIndexTable(typeof(T), collection);

    /// <summary>Creates the table of a map index.</summary>
    public static ISchemaBuilder CreateMapIndexTable<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null) =>
        builder.CreateMapIndexTable(typeof(T), table, collection);

    /// <summary>Drops the table of a map index.</summary>
    public static ISchemaBuilder DropMapIndexTable<T>(this ISchemaBuilder builder, string? collection = null) =>
        builder.DropMapIndexTable(typeof(T), collection);

    /// <summary>Changes the table of an index.</summary>
    public static ISchemaBuilder AlterIndexTable<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string? collection = null) =>
        builder.AlterIndexTable(typeof(T), table, collection);

    /// <summary>Creates the tables of a reduce index.</summary>
    public static Task CreateReduceIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null) =>
        builder.CreateReduceIndexTableAsync(typeof(T), table, collection);

    /// <summary>Drops the tables of a reduce index.</summary>
    public static Task DropReduceIndexTableAsync<T>(this ISchemaBuilder builder, string? collection = null) =>
        builder.DropReduceIndexTableAsync(typeof(T), collection);

    /// <summary>Creates the table of a map index.</summary>
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null) =>
        builder.CreateMapIndexTableAsync(typeof(T), table, collection);

    /// <summary>Drops the table of a map index.</summary>
    public static Task DropMapIndexTableAsync<T>(this ISchemaBuilder builder, string? collection = null) =>
        builder.DropMapIndexTableAsync(typeof(T), collection);

    /// <summary>Changes the table of an index.</summary>
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string? collection = null) =>
        builder.AlterIndexTableAsync(typeof(T), table, collection);
}
