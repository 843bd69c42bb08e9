namespace YesSql.Services;

/// <summary>Names tables after the types of indexes, behind the collection.</summary>
public class DefaultTableNameConvention : ITableNameConvention
{
    /// <summary>The name of the document table.</summary>
    public const string DocumentTable = "Document";

    /// <summary>Creates the convention.</summary>
    public DefaultTableNameConvention()
    {
    }

    /// <inheritdoc/>
    public string GetIndexTable(Type type, string? collection = null) =>
        string.IsNullOrEmpty(collection) ? type.Name : $"{collection}_{type.Name}";

    /// <inheritdoc/>
    public string GetDocumentTable(string? collection = null) =>
        string.IsNullOrEmpty(collection) ? DocumentTable : $"{collection}_{DocumentTable}";
}
