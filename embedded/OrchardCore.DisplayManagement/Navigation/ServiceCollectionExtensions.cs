using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Navigation;

/// <summary>Registers navigation.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers the navigation manager and the shapes of menus and pagers.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services)
    {
        services.TryAddScoped<INavigationManager, NavigationManager>();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IShapeTableProvider, NavigationShapesTableProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IShapeTableProvider, PagerShapesTableProvider>());
        return services;
    }

    /// <summary>Registers a provider of menu items.</summary>
    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, INavigationProvider
        => services.AddScoped<INavigationProvider, TProvider>();
}
