using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The build of a display or an editor.</summary>
public interface IBuildShapeContext
{
    /// <summary>The shape that gets the results.</summary>
    IShape Shape { get; }

    /// <summary>Creates shapes.</summary>
    IShapeFactory ShapeFactory { get; }

    /// <summary>Creates shapes dynamically.</summary>
    dynamic New { get; }

    /// <summary>The layout of the page.</summary>
    IZoneHolding Layout { get; set; }

    /// <summary>The group that is built.</summary>
    string? GroupId { get; }

    /// <summary>Finds placements.</summary>
    FindPlacementDelegate FindPlacement { get; set; }
}
