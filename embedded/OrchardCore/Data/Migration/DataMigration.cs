using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Brings the data of a feature from one version to the next, by methods named <c>Create</c> and <c>UpdateFrom{N}</c>
/// (or with the suffix <c>Async</c>) that return the new version.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    /// <summary>Creates the migration.</summary>
    protected DataMigration()
    {
    }

    /// <summary>Changes the tables of the tenant.</summary>
    public ISchemaBuilder SchemaBuilder { get; set; } = null!;
}
