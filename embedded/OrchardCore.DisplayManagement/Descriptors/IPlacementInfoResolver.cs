namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Finds the placement of shapes of one build.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>The placement of a shape, or null.</summary>
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
