using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Embedded;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Removing;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Orchard Core to an application.</summary>
public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds tenants and modules; further calls give a builder over the same.</summary>
    public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        var existing = services.FirstOrDefault(descriptor => descriptor.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance;
        if (existing is OrchardCoreBuilder known)
        {
            return known;
        }

        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        AddHostServices(services);
        TenantDefaults.Add(builder);

        return builder;
    }

    /// <summary>Adds tenants and modules.</summary>
    public static IServiceCollection AddOrchardCore(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCore());

        return services;
    }

    private static void AddHostServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddOptions();
        services.AddNullLocalization();
        services.AddWebEncoders();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton(new HostServices(services));
        services.AddSingleton<IConfigureOptions<ShellOptions>, ShellOptionsSetup>();
        services.AddSingleton<ShellFiles>();

        services.AddSingleton<IModuleNamesProvider, AssemblyAttributeModuleNamesProvider>();
        services.AddSingleton<IApplicationContext, ModularApplicationContext>();
        services.AddSingleton<IExtensionManager, ExtensionManager>();
        services.AddSingleton(provider => new TypeFeatureProvider(
            provider.GetRequiredService<IApplicationContext>(),
            new Lazy<IExtensionManager>(provider.GetRequiredService<IExtensionManager>)));
        services.AddSingleton<ITypeFeatureProvider>(provider => provider.GetRequiredService<TypeFeatureProvider>());
        services.AddSingleton<ComponentCatalog>();

        services.AddSingleton<IShellSettingsManager, SingleShellSettingsManager>();
        services.AddSingleton<ShellDescriptorComposer>();
        services.AddSingleton<TenantContainerFactory>();
        services.AddSingleton<IShellContextFactory, ShellContextFactory>();
        services.AddSingleton<IRunningShellTable, RunningShellTable>();
        services.AddSingleton<IShellHost, ShellHost>();
        services.AddSingleton<IShellDescriptorManagerEventHandler>(provider => provider.GetRequiredService<IShellHost>());
        services.AddSingleton<IShellRemovalManager, ShellRemovalManager>();
        services.AddSingleton<IShellRemovingHandler, ShellSiteFolderRemovingHandler>();

        services.TryAddSingleton<IClock, Clock>();
        services.TryAddSingleton<ITimeZoneSelectListProvider, DefaultTimeZoneSelectListProvider>();
        services.TryAddSingleton<IClientIPAddressAccessor, DefaultClientIPAddressAccessor>();
        services.TryAddScoped<IOrchardHelper, DefaultOrchardHelper>();
        services.TryAddScoped<ILocalClock, LocalClock>();
        services.TryAddSingleton<IModuleStaticFileProvider, ModuleStaticFileProvider>();
    }
}
