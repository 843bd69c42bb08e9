using YesSql;

namespace OrchardCore.Data.YesSql;

/// <summary>Makes the naming of a tenant's tables.</summary>
public interface ITableNameConventionFactory
{
    /// <summary>Makes the naming for options.</summary>
    ITableNameConvention Create(DatabaseTableOptions options);
}
