namespace YesSql.Sql.Schema;

internal sealed class AlterTableCommand(string name) : SchemaCommand(name), IAlterTableCommand
{
    public List<ColumnCommand> Added { get; } = [];

    public List<ColumnCommand> Altered { get; } = [];

    public List<(string Name, string NewName)> Renamed { get; } = [];

    public List<string> Dropped { get; } = [];

    public List<(string Name, string[] Columns)> CreatedIndexes { get; } = [];

    public List<string> DroppedIndexes { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null) =>
        Add(Added, new ColumnCommand(Name, columnName, dbType), column);

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null) =>
        Add(Altered, new ColumnCommand(Name, columnName, typeof(object)), column);

    public void RenameColumn(string columnName, string newName) => Renamed.Add((columnName, newName));

    public void DropColumn(string columnName) => Dropped.Add(columnName);

    public void CreateIndex(string indexName, params string[] columnNames) => CreatedIndexes.Add((indexName, columnNames));

    public void DropIndex(string indexName) => DroppedIndexes.Add(indexName);

    private void Add(List<ColumnCommand> list, ColumnCommand command, Action<ColumnCommand>? configure)
    {
        configure?.Invoke(command);
        list.Add(command);
        TableCommands.Add(command);
    }
}
