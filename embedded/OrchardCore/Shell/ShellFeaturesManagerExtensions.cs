using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Enables and disables features.</summary>
public static class ShellFeaturesManagerExtensions
{
    /// <summary>Enables features if they don't need others that are disabled.</summary>
    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features)
        => shellFeaturesManager.EnableFeaturesAsync(features, force: false);

    /// <summary>Enables features, with what they need if that is forced; gives all that were enabled.</summary>
    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
        => (await shellFeaturesManager.UpdateFeaturesAsync([], features, force)).Item2;

    /// <summary>Enables features if they don't need others that are disabled.</summary>
    public static Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
        => shellFeaturesManager.UpdateFeaturesAsync([], featureIds);

    /// <summary>Disables and enables available features.</summary>
    public static async Task UpdateFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<string> featureIdsToDisable, IEnumerable<string> featureIdsToEnable)
    {
        var available = (await shellFeaturesManager.GetAvailableFeaturesAsync()).ToArray();
        var disable = available.Where(feature => featureIdsToDisable.Contains(feature.Id)).ToArray();
        var enable = available.Where(feature => featureIdsToEnable.Contains(feature.Id)).ToArray();

        await shellFeaturesManager.UpdateFeaturesAsync(disable, enable, force: false);
    }

    /// <summary>Disables features if no others need them.</summary>
    public static Task DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
        => shellFeaturesManager.UpdateFeaturesAsync(featureIds, []);

    /// <summary>Disables features if no others need them.</summary>
    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features)
        => shellFeaturesManager.DisableFeaturesAsync(features, force: false);

    /// <summary>Disables features, with what needs them if that is forced; gives all that were disabled.</summary>
    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
        => (await shellFeaturesManager.UpdateFeaturesAsync(features, [], force)).Item1;

    /// <summary>Whether a feature is enabled.</summary>
    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId)
        => (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);
}
