using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that is made only if it is placed somewhere.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _initializing;
    private PlacementInfo? _defaultLocation;
    private List<KeyValuePair<string, PlacementInfo>>? _otherLocations;
    private string? _name;
    private string? _differentiator;
    private string? _prefix;
    private string[]? _groupIds;
    private Action<ShapeDisplayContext>? _displaying;
    private Func<IShape, Task>? _processing;
    private Func<Task<bool>>? _renderPredicate;

    /// <summary>A shape made by a function.</summary>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    /// <summary>A shape made and filled by functions.</summary>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializing = initializing;
    }

    /// <summary>The shape, once it has been made.</summary>
    public IShape? Shape { get; private set; }

    /// <inheritdoc/>
    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    /// <inheritdoc/>
    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    /// <summary>Sets the HTML field prefix.</summary>
    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>Sets the default location.</summary>
    public ShapeResult Location(string location)
    {
        _defaultLocation = PlacementInfo.FromLocation(location);
        return this;
    }

    /// <summary>Sets the default location.</summary>
    public ShapeResult Location(Action<PlacementLocationBuilder> configure)
    {
        _defaultLocation = Build(configure);
        return this;
    }

    /// <summary>Sets the location for a display type; editors use <c>Edit</c>.</summary>
    public ShapeResult Location(string displayType, string location) => Location(displayType, PlacementInfo.FromLocation(location));

    /// <summary>Sets the location for a display type; editors use <c>Edit</c>.</summary>
    public ShapeResult Location(string displayType, PlacementInfo location)
    {
        _otherLocations ??= new List<KeyValuePair<string, PlacementInfo>>(2);
        _otherLocations.RemoveAll(other => other.Key == displayType);
        _otherLocations.Add(new KeyValuePair<string, PlacementInfo>(displayType, location));
        return this;
    }

    /// <summary>Sets the location for a display type; editors use <c>Edit</c>.</summary>
    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> configure) => Location(displayType, Build(configure));

    /// <summary>Sets a callback run before a template is chosen.</summary>
    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying = displaying;
        return this;
    }

    /// <summary>Sets a callback that fills the shape right before it is rendered.</summary>
    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing = processing;
        return this;
    }

    /// <summary>Sets a callback that fills the shape right before it is rendered.</summary>
    public ShapeResult Processing<T>(Func<T, Task> processing)
    {
        _processing = shape => processing((T)shape);
        return this;
    }

    /// <summary>Sets the name by which the parent finds the shape.</summary>
    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Sets what tells apart shapes of one type in placement rules.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>Shows the shape only in a group.</summary>
    public ShapeResult OnGroup(string groupId)
    {
        _groupIds = string.IsNullOrEmpty(groupId) ? null : [groupId];
        return this;
    }

    /// <summary>Shows the shape only in some groups.</summary>
    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groupIds = groupIds;
        return this;
    }

    /// <summary>Shows the shape only if a condition holds; it is evaluated if the shape is placed.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderPredicate = renderPredicateAsync;
        return this;
    }

    private static PlacementInfo Build(Action<PlacementLocationBuilder> configure)
    {
        var builder = new PlacementLocationBuilder();
        configure(builder);
        return builder.Build();
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = FindPlacement(context, displayType);
        if (placement is null || placement.IsHidden() || !IsInGroup(placement, context.GroupId))
        {
            return;
        }

        if (_renderPredicate is not null && !await _renderPredicate())
        {
            return;
        }

        var shape = await _shapeBuilder(context);
        if (shape is null)
        {
            return;
        }

        Shape = shape;
        var metadata = shape.Metadata;
        SetMetadata(metadata, placement, displayType);
        if (_initializing is not null)
        {
            await _initializing(shape);
        }

        ApplyOverrides(metadata, placement);
        var parent = FindParent(context, placement);
        if (parent is null)
        {
            return;
        }

        var position = placement.Position ?? placement.DefaultPosition;
        await parent.AddAsync(shape, string.IsNullOrEmpty(position) ? null : position);
    }

    private PlacementInfo? FindPlacement(BuildShapeContext context, string displayType)
    {
        var location = _defaultLocation;
        if (_otherLocations is not null)
        {
            foreach (var other in _otherLocations)
            {
                if (other.Key == displayType)
                {
                    location = other.Value;
                    break;
                }
            }
        }

        if (location is null && !string.IsNullOrEmpty(context.DefaultZone))
        {
            location = PlacementInfo.FromLocation(context.DefaultZone);
        }

        // The differentiator defaults to the shape type only on the shape: rules don't see it.
        var found = context.FindPlacement(_shapeType, _differentiator, displayType, context);
        return found is null
            ? location?.WithDefaults(null, context.DefaultPosition)
            : found.WithDefaults(location, context.DefaultPosition);
    }

    private bool IsInGroup(PlacementInfo placement, string? groupId)
    {
        if (placement.Group is { } group)
        {
            return string.Equals(group, groupId, StringComparison.OrdinalIgnoreCase);
        }

        return _groupIds is null || _groupIds.Length == 0
            ? string.IsNullOrEmpty(groupId)
            : !string.IsNullOrEmpty(groupId) && _groupIds.Contains(groupId, StringComparer.OrdinalIgnoreCase);
    }

    private void SetMetadata(ShapeMetadata metadata, PlacementInfo placement, string displayType)
    {
        metadata.Prefix = _prefix;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.Name = _name ?? metadata.Differentiator;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.TabGrouping = placement.Tab;
        metadata.CardGrouping = placement.Card;
        metadata.ColumnGrouping = placement.Column;
        metadata.Type = _shapeType;
        if (_displaying is not null)
        {
            metadata.OnDisplaying(_displaying);
        }

        if (_processing is not null)
        {
            metadata.OnProcessing(_processing);
        }
    }

    private static void ApplyOverrides(ShapeMetadata metadata, PlacementInfo placement)
    {
        if (!string.IsNullOrEmpty(placement.ShapeType))
        {
            metadata.Type = placement.ShapeType;
            metadata.Alternates.Clear();
            metadata.Wrappers.Clear();
        }

        if (placement.Alternates.Length > 0)
        {
            metadata.Alternates.AddRange(placement.Alternates);
        }

        if (placement.Wrappers.Length > 0)
        {
            metadata.Wrappers.AddRange(placement.Wrappers);
        }
    }

    private static IShape? FindParent(BuildShapeContext context, PlacementInfo placement)
    {
        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.Zones)
        {
            parent = parent switch
            {
                IZoneHolding holding => holding.Zones[zone],
                Shape shape => shape.Named(zone) ?? shape.GetProperty<IShape>(zone),
                _ => null,
            };
            if (parent is null)
            {
                return null;
            }
        }

        return parent;
    }
}
