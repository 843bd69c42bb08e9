using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The build of a display.</summary>
public class BuildDisplayContext : BuildShapeContext
{
    /// <summary>Starts the build of a display.</summary>
    public BuildDisplayContext(IShape shape, string displayType, string? groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(shape, groupId, shapeFactory, layout, updater)
        => DisplayType = displayType;

    /// <summary>The display type, such as <c>Detail</c> or <c>Summary</c>.</summary>
    public string DisplayType { get; private set; }
}
