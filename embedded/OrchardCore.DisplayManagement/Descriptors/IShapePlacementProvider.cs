using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placements.</summary>
public interface IShapePlacementProvider
{
    /// <summary>Makes a resolver for one build, or null if there is nothing to resolve.</summary>
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
