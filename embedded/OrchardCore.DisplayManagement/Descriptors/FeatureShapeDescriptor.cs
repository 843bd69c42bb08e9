using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What one feature says of a shape type.</summary>
public sealed class FeatureShapeDescriptor : ShapeDescriptor
{
    /// <summary>Starts the description of a shape type by a feature.</summary>
    public FeatureShapeDescriptor(IFeatureInfo feature, string shapeType)
    {
        Feature = feature;
        ShapeType = shapeType;
    }

    /// <summary>The feature.</summary>
    public IFeatureInfo Feature { get; private set; }
}
