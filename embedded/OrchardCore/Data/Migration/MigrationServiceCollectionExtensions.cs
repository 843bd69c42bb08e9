using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Data.Migration;

/// <summary>Registers migrations.</summary>
public static class MigrationServiceCollectionExtensions
{
    /// <summary>Registers a migration.</summary>
    public static IServiceCollection AddDataMigration<TDataMigration>(this IServiceCollection services)
        where TDataMigration : class, IDataMigration =>
        services.AddScoped<IDataMigration, TDataMigration>();
}
