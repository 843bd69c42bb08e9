using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell;

/// <summary>Works out what follows from a change of features, raises its events and stores the result.</summary>
internal sealed class ShellDescriptorFeaturesManager(
    IExtensionManager extensionManager,
    IShellDescriptorManager descriptorManager,
    IEnumerable<IFeatureEventHandler> eventHandlers,
    ILogger<ShellDescriptorFeaturesManager> logger) : IShellDescriptorFeaturesManager
{
    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        ShellDescriptor shellDescriptor,
        IEnumerable<IFeatureInfo> featuresToDisable,
        IEnumerable<IFeatureInfo> featuresToEnable,
        bool force)
    {
        var always = shellDescriptor.Features.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var before = shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        var disabling = featuresToDisable
            .Where(feature => before.Contains(feature.Id) && !always.Contains(feature.Id) && !feature.EnabledByDependencyOnly)
            .SelectMany(feature => Follow(feature, extensionManager.GetDependentFeatures(feature.Id).Where(dependent => before.Contains(dependent.Id)), force))
            .Where(feature => !always.Contains(feature.Id))
            .DistinctBy(feature => feature.Id)
            .Reverse()
            .ToList();

        var kept = before.Except(disabling.Select(feature => feature.Id)).ToHashSet(StringComparer.Ordinal);
        var enabling = featuresToEnable
            .Where(feature => !kept.Contains(feature.Id) && !feature.EnabledByDependencyOnly)
            .SelectMany(feature => Follow(feature, extensionManager.GetFeatureDependencies(feature.Id).Where(dependency => !kept.Contains(dependency.Id)), force))
            .DistinctBy(feature => feature.Id)
            .ToList();

        if (disabling.Count == 0 && enabling.Count == 0)
        {
            return (disabling, enabling);
        }

        AdjustDependencyOnly(before, always, disabling, enabling);
        await ApplyAsync(shellDescriptor, before, disabling, enabling);

        return (disabling, enabling);
    }

    private IFeatureInfo[] Follow(IFeatureInfo feature, IEnumerable<IFeatureInfo> all, bool force)
    {
        // Those that come by themselves don't count: nobody chooses them.
        var features = all.ToArray();
        if (!force && features.Count(candidate => !candidate.EnabledByDependencyOnly) > 1)
        {
            logger.LogWarning("Feature '{Feature}' isn't changed, because others would change with it: {Features}", feature.Id, string.Join(", ", features.Select(candidate => candidate.Id)));

            return [];
        }

        return features;
    }

    // Features that are only there for others go when the last of these goes, and come with the first.
    private void AdjustDependencyOnly(HashSet<string> before, HashSet<string> always, List<IFeatureInfo> disabling, List<IFeatureInfo> enabling)
    {
        var chosen = extensionManager.GetFeatures()
            .Where(feature => !feature.EnabledByDependencyOnly || always.Contains(feature.Id))
            .Where(feature => (before.Contains(feature.Id) && disabling.TrueForAll(disabled => disabled.Id != feature.Id)) || enabling.Exists(enabled => enabled.Id == feature.Id))
            .Select(feature => feature.Id);

        var needed = extensionManager.GetFeatures([.. chosen]).Where(feature => feature.EnabledByDependencyOnly).ToArray();

        foreach (var feature in extensionManager.GetFeatures().Where(feature => feature.EnabledByDependencyOnly))
        {
            var isNeeded = Array.Exists(needed, candidate => candidate.Id == feature.Id);
            if (!isNeeded && before.Contains(feature.Id) && !always.Contains(feature.Id) && !disabling.Contains(feature))
            {
                disabling.Add(feature);
            }
            else if (isNeeded && !before.Contains(feature.Id) && !enabling.Contains(feature))
            {
                enabling.Insert(0, feature);
            }
        }
    }

    private async Task ApplyAsync(ShellDescriptor descriptor, HashSet<string> before, List<IFeatureInfo> disabling, List<IFeatureInfo> enabling)
    {
        var installed = descriptor.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var installing = enabling.Where(feature => !installed.Contains(feature.Id)).ToArray();

        foreach (var feature in disabling)
        {
            await eventHandlers.InvokeAsync((handler, info) => handler.DisablingAsync(info), feature, logger);
        }

        foreach (var feature in enabling)
        {
            if (Array.IndexOf(installing, feature) >= 0)
            {
                await eventHandlers.InvokeAsync((handler, info) => handler.InstallingAsync(info), feature, logger);
            }

            await eventHandlers.InvokeAsync((handler, info) => handler.EnablingAsync(info), feature, logger);
        }

        var after = before.Except(disabling.Select(feature => feature.Id)).Union(enabling.Select(feature => feature.Id)).ToHashSet(StringComparer.Ordinal);
        var features = extensionManager.GetFeatures().Where(feature => after.Contains(feature.Id)).Select(feature => new ShellFeature(feature.Id));

        await descriptorManager.UpdateShellDescriptorAsync(descriptor.SerialNumber, features);

        ShellScope.AddDeferredTask(scope => RaiseDoneAsync(scope, disabling, enabling, installing));
    }

    private static async Task RaiseDoneAsync(ShellScope scope, List<IFeatureInfo> disabled, List<IFeatureInfo> enabled, IFeatureInfo[] installed)
    {
        var handlers = scope.ServiceProvider.GetServices<IFeatureEventHandler>().ToArray();
        var log = scope.ServiceProvider.GetRequiredService<ILogger<ShellDescriptorFeaturesManager>>();

        foreach (var feature in disabled)
        {
            await handlers.InvokeAsync((handler, info) => handler.DisabledAsync(info), feature, log);
        }

        foreach (var feature in enabled)
        {
            if (Array.IndexOf(installed, feature) >= 0)
            {
                await handlers.InvokeAsync((handler, info) => handler.InstalledAsync(info), feature, log);
            }

            await handlers.InvokeAsync((handler, info) => handler.EnabledAsync(info), feature, log);
        }
    }
}
