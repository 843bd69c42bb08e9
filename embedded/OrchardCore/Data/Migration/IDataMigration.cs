using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Brings the data of a feature from one version to the next.</summary>
public interface IDataMigration
{
    /// <summary>Changes the tables of the tenant.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}
