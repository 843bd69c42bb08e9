using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Lists and changes the features of the current tenant.</summary>
internal sealed class ShellFeaturesManager(
    IExtensionManager extensionManager,
    ShellDescriptor shellDescriptor,
    IShellDescriptorFeaturesManager descriptorFeaturesManager,
    IEnumerable<IFeatureValidationProvider> validators) : IShellFeaturesManager
{
    public async Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync()
    {
        var available = new List<IFeatureInfo>();
        foreach (var feature in extensionManager.GetFeatures())
        {
            if (await IsValidAsync(feature.Id))
            {
                available.Add(feature);
            }
        }

        return available;
    }

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult(Select(_ => true));

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => Task.FromResult(Select(feature => feature.AlwaysEnabled));

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync()
    {
        var enabled = shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        return [.. (await GetAvailableFeaturesAsync()).Where(feature => !enabled.Contains(feature.Id))];
    }

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
        => descriptorFeaturesManager.UpdateFeaturesAsync(shellDescriptor, featuresToDisable, featuresToEnable, force);

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync()
        => Task.FromResult<IEnumerable<IExtensionInfo>>([.. Select(_ => true).Select(feature => feature.Extension).Distinct()]);

    private IEnumerable<IFeatureInfo> Select(Func<ShellFeature, bool> predicate)
    {
        var ids = shellDescriptor.Features.Where(predicate).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        return [.. extensionManager.GetFeatures().Where(feature => ids.Contains(feature.Id))];
    }

    private async ValueTask<bool> IsValidAsync(string id)
    {
        foreach (var validator in validators)
        {
            if (!await validator.IsFeatureValidAsync(id))
            {
                return false;
            }
        }

        return true;
    }
}
