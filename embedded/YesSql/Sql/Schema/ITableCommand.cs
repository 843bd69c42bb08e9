namespace YesSql.Sql.Schema;

/// <summary>A part of a change of a table.</summary>
public interface ITableCommand : ISchemaCommand;
