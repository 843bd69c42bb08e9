namespace YesSql.Sql.Schema;

/// <summary>A change of the schema.</summary>
public interface ISchemaCommand
{
    /// <summary>The name of what is changed.</summary>
    string Name { get; }

    /// <summary>The parts of the change.</summary>
    List<ITableCommand> TableCommands { get; }
}
