using OrchardCore.Embedded;
using OrchardCore.Admin;
using OrchardCore.Infrastructure;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a content management system to an application.</summary>
public static class OrchardCmsServiceCollectionExtensions
{
    /// <summary>Adds tenants and modules, and the services that all content management features use.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        var builder = services.AddOrchardCore()
            .WithTenants()
            .AddDataAccess()
            .AddDataStorage()
            .AddDocumentManagement()
            .AddIdGeneration()
            .AddSecurity()
            .AddMvc()
            .AddTheming()
            .AddBackgroundService()
            .AddSetupFeatures("OrchardCore.Setup")
            .AddGlobalFeatures("OrchardCore.Liquid.Core");

        builder.ConfigureServices(tenant => tenant
            .AddResourceManagement()
            .AddInfrastructure()
            .AddSingleton<IActionRouteProvider, AdminActionRouteProvider>());

        return builder;
    }

    /// <summary>Adds tenants and modules, and the services that all content management features use.</summary>
    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());

        return services;
    }
}
