using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Collects what a provider says of shape types.</summary>
public class ShapeTableBuilder
{
    private readonly List<ShapeAlterationBuilder> _builders = [];
    private readonly IFeatureInfo _feature;

    /// <summary>Starts for a feature; the excluded ones are not asked for.</summary>
    public ShapeTableBuilder(IFeatureInfo feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
    {
        _feature = feature;
        ExcludedFeatureIds = excludedFeatureIds ?? [];
    }

    /// <summary>Features whose shapes are known already.</summary>
    public IReadOnlyCollection<string> ExcludedFeatureIds { get; }

    /// <summary>Starts to describe a shape type.</summary>
    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var builder = new ShapeAlterationBuilder(_feature, shapeType);
        _builders.Add(builder);
        return builder;
    }

    /// <summary>The changes described.</summary>
    public IEnumerable<ShapeAlteration> BuildAlterations() => _builders.Select(builder => builder.Build());
}
