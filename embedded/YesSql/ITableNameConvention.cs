namespace YesSql;

/// <summary>Names the tables.</summary>
public interface ITableNameConvention
{
    /// <summary>Returns the document table of a collection, without prefix.</summary>
    string GetDocumentTable(string? collection = null);

    /// <summary>Returns the table of an index, without prefix.</summary>
    string GetIndexTable(Type indexType, string? collection = null);
}
