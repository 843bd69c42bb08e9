using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of the contexts of displays and editors.</summary>
public abstract class BuildShapeContext : IBuildShapeContext
{
    /// <summary>Starts a build.</summary>
    protected BuildShapeContext(IShape shape, string? groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
        FindPlacement = FindNothing;
    }

    /// <inheritdoc/>
    public IShape Shape { get; private set; }

    /// <inheritdoc/>
    public IShapeFactory ShapeFactory { get; private set; }

    /// <inheritdoc/>
    public dynamic New => ShapeFactory;

    /// <inheritdoc/>
    public IZoneHolding Layout { get; set; }

    /// <inheritdoc/>
    public string? GroupId { get; private set; }

    /// <summary>The prefix in front of the drivers' own prefixes.</summary>
    public string HtmlFieldPrefix { get; set; } = "";

    /// <inheritdoc/>
    public FindPlacementDelegate FindPlacement { get; set; }

    /// <summary>Binds posted values.</summary>
    public IUpdateModel Updater { get; }

    /// <summary>The zone of results without location.</summary>
    public string? DefaultZone { get; set; }

    /// <summary>The position of results whose location has none.</summary>
    public string? DefaultPosition { get; set; }

    private static PlacementInfo? FindNothing(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context) => null;
}
