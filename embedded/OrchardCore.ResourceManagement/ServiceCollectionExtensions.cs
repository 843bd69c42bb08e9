using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers resources.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a class that adds a manifest of resources.</summary>
    public static IServiceCollection AddResourceConfiguration<T>(this IServiceCollection services)
        where T : class, IConfigureOptions<ResourceManagementOptions>
        => services.AddTransient<IConfigureOptions<ResourceManagementOptions>, T>();

    /// <summary>Registers the resource manager.</summary>
    public static IServiceCollection AddResourceManagement(this IServiceCollection services)
    {
        services.TryAddScoped<IResourceManager, ResourceManager>();
        return services;
    }
}
