namespace YesSql.Sql.Schema;

/// <summary>Creates a table.</summary>
public interface ICreateTableCommand : ISchemaCommand
{
    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);

    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);

    /// <summary>Adds an identity column.</summary>
    ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null) =>
        identityColumnSize == IdentityColumnSize.Int32
            ? Column<int>(columnName, column)
            : Column<long>(columnName, column);
}
