using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Creates and changes tables.</summary>
public interface ISchemaBuilder
{
    /// <summary>The prefix of all table names.</summary>
    string? TablePrefix { get; }

    /// <summary>The SQL dialect of the database.</summary>
    ISqlDialect Dialect { get; }

    /// <summary>The connection.</summary>
    DbConnection Connection { get; }

    /// <summary>The transaction that the changes are part of.</summary>
    DbTransaction Transaction { get; }

    /// <summary>Names the tables.</summary>
    ITableNameConvention TableNameConvention { get; }

    /// <summary>Whether a failure is thrown rather than logged.</summary>
    bool ThrowOnError { get; }

    /// <summary>Changes a table.</summary>
    ISchemaBuilder AlterTable(string name, Action<IAlterTableCommand> table);

    /// <summary>Changes the table of an index.</summary>
    ISchemaBuilder AlterIndexTable(Type indexType, Action<IAlterTableCommand> table, string? collection);

    /// <summary>Creates a foreign key.</summary>
    ISchemaBuilder CreateForeignKey(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);

    /// <summary>Creates the table of a map index.</summary>
    ISchemaBuilder CreateMapIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Creates the tables of a reduce index.</summary>
    ISchemaBuilder CreateReduceIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Creates a table.</summary>
    ISchemaBuilder CreateTable(string name, Action<ICreateTableCommand> table);

    /// <summary>Drops a foreign key.</summary>
    ISchemaBuilder DropForeignKey(string srcTable, string name);

    /// <summary>Drops the table of a map index.</summary>
    ISchemaBuilder DropMapIndexTable(Type indexType, string? collection = null);

    /// <summary>Drops the tables of a reduce index.</summary>
    ISchemaBuilder DropReduceIndexTable(Type indexType, string? collection = null);

    /// <summary>Drops a table.</summary>
    ISchemaBuilder DropTable(string name);

    /// <summary>Creates a database schema.</summary>
    ISchemaBuilder CreateSchema(string schema);

    /// <summary>Changes a table.</summary>
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    /// <summary>Changes the table of an index.</summary>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    /// <summary>Creates a foreign key.</summary>
    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);

    /// <summary>Creates the table of a map index.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Creates the tables of a reduce index.</summary>
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Creates a table.</summary>
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    /// <summary>Drops a foreign key.</summary>
    Task DropForeignKeyAsync(string srcTable, string name);

    /// <summary>Drops the table of a map index.</summary>
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    /// <summary>Drops the tables of a reduce index.</summary>
    Task DropReduceIndexTableAsync(Type indexType, string? collection = null);

    /// <summary>Drops a table.</summary>
    Task DropTableAsync(string name);

    /// <summary>Creates a database schema.</summary>
    Task CreateSchemaAsync(string schema);
}
