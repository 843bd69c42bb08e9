namespace YesSql.Sql.Schema;

internal sealed class CreateTableCommand(string name) : SchemaCommand(name), ICreateTableCommand
{
    public IEnumerable<ColumnCommand> Columns => TableCommands.Cast<ColumnCommand>();

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) =>
        Column(columnName, typeof(T), column);
}
