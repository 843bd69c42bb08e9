using YesSql;

namespace OrchardCore.Data;

/// <summary>Names tables after the types of indexes, behind the collection and a separator.</summary>
public class DefaultTableNameConvention : ITableNameConvention
{
    private readonly DatabaseTableOptions _options;

    /// <summary>Creates the convention.</summary>
    public DefaultTableNameConvention(DatabaseTableOptions options)
    {
        _options = options;
    }

    /// <inheritdoc/>
    public string GetIndexTable(Type type, string? collection = null) =>
        string.IsNullOrEmpty(collection) ? type.Name : $"{collection}{_options.TableNameSeparator}{type.Name}";

    /// <inheritdoc/>
    public string GetDocumentTable(string? collection = null) =>
        string.IsNullOrEmpty(collection) ? _options.DocumentTable : $"{collection}{_options.TableNameSeparator}{_options.DocumentTable}";
}
