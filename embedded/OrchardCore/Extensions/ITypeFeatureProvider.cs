using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>Knows to which features types belong.</summary>
public interface ITypeFeatureProvider
{
    /// <summary>Gives the extension of a type, or throws if it has none.</summary>
    IExtensionInfo GetExtensionForDependency(Type dependency);

    /// <summary>Gives the first feature of a type, or throws if it has none.</summary>
    IFeatureInfo GetFeatureForDependency(Type dependency);

    /// <summary>Gives all features of a type, or throws if it has none.</summary>
    IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency);

    /// <summary>Gives the known types of a feature.</summary>
    IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature);

    /// <summary>Assigns a type to a feature.</summary>
    void TryAdd(Type type, IFeatureInfo feature);
}
