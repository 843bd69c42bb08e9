namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>The shape type that a template file renders.</summary>
public class HarvestShapeHit
{
    /// <summary>The shape type.</summary>
    public string ShapeType { get; set; } = "";

    /// <summary>The display type, if the file name has one.</summary>
    public string? DisplayType { get; set; }
}
