using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Registers an index provider for the life of the tenant.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services)
        where TIndexProvider : class, IIndexProvider =>
        services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Registers an index provider for the life of a scope.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services)
        where TScopedIndexProvider : class, IScopedIndexProvider =>
        services.AddScoped<IScopedIndexProvider, TScopedIndexProvider>();
}
