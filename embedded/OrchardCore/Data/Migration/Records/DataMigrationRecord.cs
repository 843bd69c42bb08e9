using YesSql;

namespace OrchardCore.Data.Migration.Records;

/// <summary>How far the migrations of a tenant have run.</summary>
[SimplifiedTypeName("OrchardCore.Data.Migration.Records.DataMigrationRecord, OrchardCore.Data")]
public class DataMigrationRecord
{
    /// <summary>Creates an empty record.</summary>
    public DataMigrationRecord()
    {
    }

    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The migrations.</summary>
    public List<DataMigration> DataMigrations { get; set; } = [];
}
