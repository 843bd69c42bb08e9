namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A rule of a placement file, ready to be asked.</summary>
internal sealed class PlacementRule
{
    private readonly PlacementNode _node;
    private readonly PlacementInfo _placement;
    private readonly (IPlacementNodeFilterProvider Provider, object Expression)[] _filters;

    public PlacementRule(PlacementNode node, string shapeType, string source, IPlacementNodeFilterProvider[] providers)
    {
        _node = node;
        _placement = new PlacementInfo(
            node.Location,
            source,
            string.IsNullOrEmpty(node.ShapeType) ? null : node.ShapeType,
            defaultPosition: null,
            node.Alternates,
            node.Wrappers);
        _filters =
        [
            .. node.Filters.SelectMany(filter => providers
                .Where(provider => string.Equals(provider.Key, filter.Key, StringComparison.OrdinalIgnoreCase))
                .Select(provider => (provider, filter.Value))),
        ];
    }

    public PlacementInfo? Find(ShapePlacementContext context)
    {
        if (!string.IsNullOrEmpty(_node.DisplayType) && _node.DisplayType != context.DisplayType)
        {
            return null;
        }

        if (!string.IsNullOrEmpty(_node.Differentiator) && _node.Differentiator != context.Differentiator)
        {
            return null;
        }

        foreach (var (provider, expression) in _filters)
        {
            if (!provider.IsMatch(context, expression))
            {
                return null;
            }
        }

        return _placement;
    }
}
