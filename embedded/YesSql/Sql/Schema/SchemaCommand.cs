namespace YesSql.Sql.Schema;

internal abstract class SchemaCommand(string name) : ITableCommand
{
    public string Name => name;

    public List<ITableCommand> TableCommands { get; } = [];
}
