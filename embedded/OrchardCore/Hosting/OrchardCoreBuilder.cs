using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Embedded;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures the application and all of its tenants.</summary>
public class OrchardCoreBuilder
{
    /// <summary>Creates a builder over the application's services.</summary>
    public OrchardCoreBuilder(IServiceCollection services) => ApplicationServices = services;

    /// <summary>The services of the application; tenants share its singletons.</summary>
    public IServiceCollection ApplicationServices { get; }

    /// <summary>Adds a startup to all tenants.</summary>
    public OrchardCoreBuilder RegisterStartup<T>()
        where T : class, IStartup
    {
        ApplicationServices.AddTransient<IStartup, T>();

        return this;
    }

    /// <summary>Adds services to all tenants.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0)
        => Add(order, startup => startup.Services.Add(configure));

    /// <summary>Adds services to all tenants.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
        => ConfigureServices((services, _) => configure(services), order);

    /// <summary>Adds middleware and endpoints to all tenants.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
        => Add(order, startup => startup.Pipeline.Add(configure));

    /// <summary>Adds middleware and endpoints to all tenants.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0)
        => Configure((app, routes, _) => configure(app, routes), order);

    /// <summary>Adds middleware to all tenants.</summary>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0)
        => Configure((app, _, _) => configure(app), order);

    /// <summary>Adds middleware and endpoints to all tenants.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0)
        => Add(order, startup => startup.AsyncPipeline.Add(configureAsync));

    /// <summary>Adds middleware and endpoints to all tenants.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0)
        => Configure((app, routes, _) => configureAsync(app, routes), order);

    /// <summary>Adds middleware to all tenants.</summary>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0)
        => Configure((app, _, _) => configureAsync(app), order);

    /// <summary>Enables a feature in all tenants.</summary>
    public OrchardCoreBuilder EnableFeature(string id)
    {
        ApplicationServices.AddSingleton(new HostFeature(id, HostFeatureScope.Tenants));

        return this;
    }

    private OrchardCoreBuilder Add(int order, Action<DelegateStartup> add)
    {
        var startup = ApplicationServices
            .Where(descriptor => !descriptor.IsKeyedService)
            .Select(descriptor => descriptor.ImplementationInstance)
            .OfType<DelegateStartup>()
            .FirstOrDefault(candidate => candidate.Order == order);

        if (startup is null)
        {
            startup = new DelegateStartup(order);
            ApplicationServices.AddSingleton(startup);
        }

        add(startup);

        return this;
    }
}
