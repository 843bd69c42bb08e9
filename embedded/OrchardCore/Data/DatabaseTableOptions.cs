namespace OrchardCore.Data;

/// <summary>How the tables of a tenant are named and numbered.</summary>
public class DatabaseTableOptions
{
    /// <summary>Creates empty options.</summary>
    public DatabaseTableOptions()
    {
    }

    /// <summary>The name of the document table.</summary>
    public string DocumentTable { get; set; } = null!;

    /// <summary>What separates prefix, collection and table.</summary>
    public string TableNameSeparator { get; set; } = null!;

    /// <summary>The size of identity columns, <c>Int32</c> or <c>Int64</c>.</summary>
    public string IdentityColumnSize { get; set; } = null!;
}
