namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Changes features while they are read from manifests.</summary>
public interface IFeatureBuilderEvents
{
    /// <summary>The feature is about to be created.</summary>
    void Building(FeatureBuildingContext context);

    /// <summary>The feature was created.</summary>
    void Built(IFeatureInfo featureInfo);
}
