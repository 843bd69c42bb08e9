namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>The rules of a placement file, by shape type.</summary>
public class PlacementFile : Dictionary<string, PlacementNode[]>;
