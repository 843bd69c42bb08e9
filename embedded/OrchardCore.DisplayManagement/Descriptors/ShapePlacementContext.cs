namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What a placement rule may look at.</summary>
public class ShapePlacementContext
{
    /// <summary>The context of a shape that is about to be placed.</summary>
    public ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    /// <summary>The shape that has the zones.</summary>
    public IShape ZoneShape { get; set; }

    /// <summary>The shape type.</summary>
    public string ShapeType { get; set; }

    /// <summary>The display type.</summary>
    public string? DisplayType { get; set; }

    /// <summary>The differentiator.</summary>
    public string? Differentiator { get; set; }

    /// <summary>Where the placement comes from.</summary>
    public string? Source { get; set; }
}
