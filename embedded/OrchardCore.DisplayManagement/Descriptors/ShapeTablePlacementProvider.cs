using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Finds placements in the shape table: those of placement files and of shape table providers.</summary>
internal sealed class ShapeTablePlacementProvider(CurrentShapeTable shapeTable) : IShapePlacementProvider
{
    public async Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context)
        => new Resolver(await shapeTable.GetAsync());

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
            => table.FindDescriptor(placementContext.ShapeType)?.Placement(placementContext);
    }
}
