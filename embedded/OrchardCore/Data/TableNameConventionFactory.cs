using OrchardCore.Data.YesSql;
using YesSql;

namespace OrchardCore.Data;

/// <summary>Makes the usual naming of tables.</summary>
public class TableNameConventionFactory : ITableNameConventionFactory
{
    /// <summary>Creates the factory.</summary>
    public TableNameConventionFactory()
    {
    }

    /// <inheritdoc/>
    public ITableNameConvention Create(DatabaseTableOptions options) => new DefaultTableNameConvention(options);
}
