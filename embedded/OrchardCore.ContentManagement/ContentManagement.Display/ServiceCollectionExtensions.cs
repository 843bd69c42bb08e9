using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Placement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.ContentManagement.Display;

/// <summary>Registers what displays content items.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds what displays content items.</summary>
    /// <param name="services">The services of the tenant.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddContentManagementDisplay(this IServiceCollection services)
    {
        services.TryAddTransient<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.TryAddScoped<IContentPartDisplayDriverResolver, ContentPartDisplayDriverResolver>();
        services.TryAddScoped<IContentFieldDisplayDriverResolver, ContentFieldDisplayDriverResolver>();
        services.AddScoped<IContentDisplayHandler, ContentItemDisplayCoordinator>();
        services.AddScoped<IPlacementNodeFilterProvider, ContentTypePlacementNodeFilterProvider>();
        services.AddScoped<IPlacementNodeFilterProvider, ContentPartPlacementNodeFilterProvider>();

        return services;
    }
}
