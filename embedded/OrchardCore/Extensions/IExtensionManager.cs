using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Knows the extensions of the application and their features.</summary>
public interface IExtensionManager
{
    /// <summary>Gives an extension, or one that doesn't exist.</summary>
    IExtensionInfo GetExtension(string extensionId);

    /// <summary>Gives all extensions, in the order of their first features.</summary>
    IEnumerable<IExtensionInfo> GetExtensions();

    /// <summary>Loads an extension's types.</summary>
    Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo);

    /// <summary>Gives all features: dependencies first, then by priority.</summary>
    IEnumerable<IFeatureInfo> GetFeatures();

    /// <summary>Gives the named features and their dependencies, in the order of all features.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);

    /// <summary>Gives the named features and their dependencies, in the order of all features.</summary>
    IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad) => GetFeatures(featureIdsToLoad.ToArray());

    /// <summary>Gives a feature's dependencies, direct and indirect, and the feature itself.</summary>
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);

    /// <summary>Gives the features that need a feature, directly or indirectly, and the feature itself.</summary>
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);

    /// <summary>Gives all features after loading their types.</summary>
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();

    /// <summary>Gives the named features and their dependencies after loading their types.</summary>
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad);

    /// <summary>Gives the named features and their dependencies after loading their types.</summary>
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad) => LoadFeaturesAsync(featureIdsToLoad.ToArray());
}
