namespace OrchardCore.Data;

/// <summary>Options of SQLite databases.</summary>
public class SqliteOptions
{
    /// <summary>Creates the usual options.</summary>
    public SqliteOptions()
    {
    }

    /// <summary>Whether connections are kept open to be used again.</summary>
    public bool UseConnectionPooling { get; set; } = true;
}
