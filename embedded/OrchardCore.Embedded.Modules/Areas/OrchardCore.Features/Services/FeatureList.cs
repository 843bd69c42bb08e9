using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Features.ViewModels;

namespace OrchardCore.Features.Services;

/// <summary>The features that an administrator can turn on and off.</summary>
internal sealed class FeatureList
{
    private const string ThemeType = "Theme";
    private const string CoreCategory = "Core";
    private const string ApplicationCategory = "Application";

    private static readonly string[] _onlyForSetup = ["OrchardCore.Setup", "OrchardCore.AutoSetup"];

    private readonly IShellFeaturesManager _shellFeaturesManager;
    private readonly IExtensionManager _extensionManager;
    private readonly IStringLocalizer S;

    public FeatureList(IShellFeaturesManager shellFeaturesManager, IExtensionManager extensionManager, IStringLocalizer<FeatureList> stringLocalizer)
    {
        S = stringLocalizer;
        _shellFeaturesManager = shellFeaturesManager;
        _extensionManager = extensionManager;
    }

    /// <summary>Returns the feature of an identifier, or null if it can't be managed here.</summary>
    public async Task<IFeatureInfo?> FindAsync(string id)
        => (await GetManagedAsync()).FirstOrDefault(feature => string.Equals(feature.Id, id, StringComparison.OrdinalIgnoreCase));

    public async Task<List<FeatureEntry>> GetAsync()
    {
        var managed = await GetManagedAsync();
        var available = managed.Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var enabled = (await _shellFeaturesManager.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var alwaysEnabled = (await _shellFeaturesManager.GetAlwaysEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return [.. managed.Select(feature =>
        {
            var missing = feature.Dependencies.Any(id => !available.Contains(id) && !enabled.Contains(id));

            return new FeatureEntry
            {
                Id = feature.Id,
                Name = S[feature.Name].Value,
                Description = string.IsNullOrEmpty(feature.Description) ? null : S[feature.Description].Value,
                Category = S[feature.Category].Value,
                IsEnabled = enabled.Contains(feature.Id),
                CanEnable = !feature.EnabledByDependencyOnly && !missing && !_onlyForSetup.Contains(feature.Id),
                CanDisable = CanDisable(feature) && !alwaysEnabled.Contains(feature.Id),
                Dependencies = NamesOf(_extensionManager.GetFeatureDependencies(feature.Id), feature),
                EnabledDependents = NamesOf(_extensionManager.GetDependentFeatures(feature.Id).Where(item => enabled.Contains(item.Id)), feature),
            };
        })];
    }

    public static bool CanDisable(IFeatureInfo feature)
        => !feature.IsAlwaysEnabled
            && !feature.EnabledByDependencyOnly
            && !string.Equals(feature.Category, CoreCategory, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(feature.Category, ApplicationCategory, StringComparison.OrdinalIgnoreCase);

    private async Task<List<IFeatureInfo>> GetManagedAsync()
        => [.. (await _shellFeaturesManager.GetAvailableFeaturesAsync())
            .Where(feature => !string.Equals(feature.Extension.Manifest.Type, ThemeType, StringComparison.OrdinalIgnoreCase))];

    private List<string> NamesOf(IEnumerable<IFeatureInfo> features, IFeatureInfo except)
        => [.. features.Where(item => item.Id != except.Id).Select(item => S[item.Name].Value).Distinct()];
}
