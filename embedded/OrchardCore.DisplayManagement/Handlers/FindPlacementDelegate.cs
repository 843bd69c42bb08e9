using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Finds the placement of a shape, or null.</summary>
public delegate PlacementInfo? FindPlacementDelegate(string shapeType, string? differentiator, string? displayType, IBuildShapeContext context);
