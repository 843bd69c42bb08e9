namespace OrchardCore.Data;

/// <summary>A kind of database that a tenant may use.</summary>
public class DatabaseProvider
{
    /// <summary>Creates an empty description.</summary>
    public DatabaseProvider()
    {
    }

    /// <summary>The name that people see.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The name in settings.</summary>
    public string Value { get; set; } = null!;

    /// <summary>Whether it needs a connection string.</summary>
    public bool HasConnectionString { get; set; }

    /// <summary>Whether several tenants may share a database by table prefix.</summary>
    public bool HasTablePrefix { get; set; }

    /// <summary>Whether it's chosen when nothing else is.</summary>
    public bool IsDefault { get; set; }

    /// <summary>An example of a connection string.</summary>
    public string SampleConnectionString { get; set; } = string.Empty;
}
