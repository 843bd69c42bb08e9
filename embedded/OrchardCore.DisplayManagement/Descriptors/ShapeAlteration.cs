using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A change that a feature makes to the description of a shape type.</summary>
public class ShapeAlteration
{
    private readonly IList<Action<ShapeDescriptor>> _configurations;

    /// <summary>A change made of steps.</summary>
    public ShapeAlteration(string shapeType, IFeatureInfo feature, IList<Action<ShapeDescriptor>> configurations)
    {
        ShapeType = shapeType;
        Feature = feature;
        _configurations = configurations;
    }

    /// <summary>The shape type.</summary>
    public string ShapeType { get; private set; }

    /// <summary>The feature.</summary>
    public IFeatureInfo Feature { get; private set; }

    /// <summary>Makes the change.</summary>
    public void Alter(ShapeDescriptor descriptor)
    {
        foreach (var configuration in _configurations)
        {
            configuration(descriptor);
        }
    }
}
