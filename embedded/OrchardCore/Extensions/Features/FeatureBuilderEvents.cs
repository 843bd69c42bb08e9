namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Changes no feature until its methods are overridden.</summary>
public abstract class FeatureBuilderEvents : IFeatureBuilderEvents
{
    /// <summary>Creates the handler.</summary>
    protected FeatureBuilderEvents()
    {
    }

    /// <inheritdoc/>
    public virtual void Building(FeatureBuildingContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void Built(IFeatureInfo featureInfo)
    {
    }
}
