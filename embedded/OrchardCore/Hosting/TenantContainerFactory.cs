using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>Builds the service container of a tenant.</summary>
internal sealed class TenantContainerFactory(
    IServiceProvider host,
    HostServices hostServices,
    IExtensionManager extensionManager,
    ComponentCatalog catalog,
    TypeFeatureProvider typeFeatures,
    IEnumerable<DelegateStartup> delegateStartups,
    ILogger<TenantContainerFactory> logger)
{
    public ServiceProvider Create(ShellSettings settings, ShellBlueprint blueprint)
    {
        var descriptor = blueprint.Descriptor;
        var services = new ServiceCollection();
        foreach (var shared in hostServices.GetShared(host))
        {
            ((ICollection<ServiceDescriptor>)services).Add(shared);
        }

        var enabled = GetFeatures(descriptor);
        var bootstrap = new BootstrapServices(host, settings, descriptor);
        var components = CreateComponents(enabled, bootstrap);

        services.AddSingleton(settings);
        services.AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(descriptor);
        services.AddSingleton(blueprint);
        services.AddSingleton(components);
        services.AddSingleton<IReadOnlyList<IFeatureInfo>>(enabled);

        foreach (var startup in components.Startups)
        {
            var first = services.Count;
            startup.ConfigureServices(services);
            AssignToFeature(services, first, startup.Feature);
        }

        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("Tenant '{Tenant}' has {Features} features, {Startups} startups and {Services} services", settings.Name, enabled.Length, components.Startups.Count, services.Count);
        }

        return services.BuildServiceProvider();
    }

    private IFeatureInfo[] GetFeatures(ShellDescriptor descriptor)
    {
        var ids = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        return [.. extensionManager.GetFeatures().Where(feature => ids.Contains(feature.Id))];
    }

    private TenantComponents CreateComponents(IFeatureInfo[] enabled, BootstrapServices bootstrap)
    {
        var application = extensionManager.GetFeatures().FirstOrDefault(feature => feature.Id == Application.DefaultFeatureId);
        var startups = new List<TenantStartup>();
        var mvcTypes = new List<Type>();

        startups.AddRange(delegateStartups.Select(startup => new DelegateTenantStartup(startup, bootstrap) { Feature = application }));
        startups.AddRange(host.GetServices<IStartup>().Select(startup => new TypedTenantStartup(startup) { Feature = application }));

        foreach (var (type, feature) in catalog.Get(enabled))
        {
            if (typeof(IStartup).IsAssignableFrom(type))
            {
                startups.Add(new TypedTenantStartup((IStartup)ActivatorUtilities.CreateInstance(bootstrap, type)) { Feature = feature });
            }
            else if (type.Name == "Startup")
            {
                startups.Add(new ConventionTenantStartup(ActivatorUtilities.CreateInstance(bootstrap, type)) { Feature = feature });
            }
            else
            {
                mvcTypes.Add(type);
            }

            typeFeatures.TryAdd(type, feature);
        }

        return new TenantComponents([.. startups.OrderBy(startup => startup.Order)], [.. mvcTypes.Distinct()]);
    }

    private void AssignToFeature(ServiceCollection services, int first, IFeatureInfo? feature)
    {
        if (feature is null)
        {
            return;
        }

        for (var i = first; i < services.Count; i++)
        {
            var descriptor = services[i];
            var type = descriptor.IsKeyedService
                ? descriptor.KeyedImplementationType ?? descriptor.KeyedImplementationInstance?.GetType()
                : descriptor.ImplementationType ?? descriptor.ImplementationInstance?.GetType();

            if (type?.FullName is { } name && !name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.StartsWith("System.", StringComparison.Ordinal))
            {
                typeFeatures.TryAdd(type, feature);
            }
        }
    }
}
