using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using OrchardCore.BackgroundTasks;
using OrchardCore.Embedded;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses features and kinds of tenants.</summary>
public static partial class OrchardCoreBuilderExtensions
{
    /// <summary>Enables features in all tenants, those that wait for their setup included.</summary>
    public static OrchardCoreBuilder AddGlobalFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
        => builder.AddFeatures(HostFeatureScope.All, featureIds);

    /// <summary>Enables features in all tenants that were set up.</summary>
    public static OrchardCoreBuilder AddTenantFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
        => builder.AddFeatures(HostFeatureScope.Tenants, featureIds);

    /// <summary>Enables features in tenants that wait for their setup.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
        => builder.AddFeatures(HostFeatureScope.Setup, featureIds);

    /// <summary>Keeps tenants in files.</summary>
    public static OrchardCoreBuilder WithTenants(this OrchardCoreBuilder builder)
    {
        builder.ApplicationServices.Replace(ServiceDescriptor.Singleton<IShellSettingsManager, ShellSettingsManager>());

        return builder;
    }

    /// <summary>Gives all tenants the same features, which don't change.</summary>
    public static OrchardCoreBuilder WithFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
        => builder.AddFeatures(HostFeatureScope.Fixed, [Application.DefaultFeatureId, .. featureIds]);

    /// <summary>Runs the background tasks of tenants.</summary>
    public static OrchardCoreBuilder AddBackgroundService(this OrchardCoreBuilder builder)
    {
        builder.ApplicationServices.AddOptions<BackgroundServiceOptions>()
            .BindConfiguration("OrchardCore:OrchardCore_BackgroundService");
        builder.ApplicationServices.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ModularBackgroundService>());

        return builder;
    }

    private static OrchardCoreBuilder AddFeatures(this OrchardCoreBuilder builder, HostFeatureScope scope, string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton(new HostFeature(id, scope));
        }

        return builder;
    }
}
