using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Base of display managers: placement and the shape that gets the results.</summary>
public abstract class BaseDisplayManager
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IEnumerable<IShapePlacementProvider> _placementProviders;

    /// <summary>Uses a shape factory and the placements of all features.</summary>
    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
    {
        _shapeFactory = shapeFactory;
        _placementProviders = placementProviders;
    }

    /// <summary>Gives a build its placements.</summary>
    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        List<IPlacementInfoResolver>? resolvers = null;
        foreach (var provider in _placementProviders)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                (resolvers ??= []).Add(resolver);
            }
        }

        if (resolvers is not null)
        {
            context.FindPlacement = (shapeType, differentiator, displayType, buildContext) =>
                FindPlacement(resolvers, shapeType, differentiator, displayType, buildContext);
        }
    }

    /// <summary>Creates a shape whose zones are content zones.</summary>
    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType)
        => _shapeFactory.CreateAsync(
            actualShapeType,
            static factory => new ValueTask<IShape>(new ZoneHolding<IShapeFactory>(static zones => zones.CreateAsync("ContentZone"), factory)),
            _shapeFactory);

    private static PlacementInfo? FindPlacement(List<IPlacementInfoResolver> resolvers, string shapeType, string? differentiator, string? displayType, IBuildShapeContext context)
    {
        var delimiter = shapeType.IndexOf("__", StringComparison.Ordinal);
        var placementContext = new ShapePlacementContext(delimiter > 0 ? shapeType[..delimiter] : shapeType, displayType, differentiator, context.Shape);
        PlacementInfo? placement = null;
        foreach (var resolver in resolvers)
        {
            placement = placement.Combine(resolver.ResolvePlacement(placementContext));
        }

        return placement;
    }
}
