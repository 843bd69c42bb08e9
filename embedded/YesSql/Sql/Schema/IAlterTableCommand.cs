namespace YesSql.Sql.Schema;

/// <summary>Changes a table.</summary>
public interface IAlterTableCommand : ISchemaCommand
{
    /// <summary>Adds a column.</summary>
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);

    /// <summary>Changes a column.</summary>
    void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null);

    /// <summary>Renames a column.</summary>
    void RenameColumn(string columnName, string newName);

    /// <summary>Drops a column.</summary>
    void DropColumn(string columnName);

    /// <summary>Creates an index.</summary>
    void CreateIndex(string indexName, params string[] columnNames);

    /// <summary>Drops an index.</summary>
    void DropIndex(string indexName);
}
