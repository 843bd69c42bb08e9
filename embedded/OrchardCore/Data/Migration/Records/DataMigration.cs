namespace OrchardCore.Data.Migration.Records;

/// <summary>How far a migration has run.</summary>
public class DataMigration
{
    /// <summary>Creates an empty record.</summary>
    public DataMigration()
    {
    }

    /// <summary>The full name of the migration's class.</summary>
    public string DataMigrationClass { get; set; } = null!;

    /// <summary>The version of the data, or null if it could not be created.</summary>
    public int? Version { get; set; }
}
