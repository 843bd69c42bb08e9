using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Lists and changes the features of the current tenant.</summary>
public interface IShellFeaturesManager
{
    /// <summary>Gives the features that the tenant may use.</summary>
    Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync();

    /// <summary>Gives the enabled features.</summary>
    Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync();

    /// <summary>Gives the features that can't be disabled.</summary>
    Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync();

    /// <summary>Gives the features that aren't enabled.</summary>
    Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync();

    /// <summary>Disables and enables features, following their dependencies; gives those that were disabled and enabled.</summary>
    Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force);

    /// <summary>Gives the extensions that have an enabled feature.</summary>
    Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync();
}
