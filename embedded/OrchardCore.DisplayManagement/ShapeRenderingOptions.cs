namespace OrchardCore.DisplayManagement;

/// <summary>Options of rendering.</summary>
public sealed class ShapeRenderingOptions
{
    /// <summary>Whether comments say which shape types and templates the page is made of.</summary>
    public bool WriteShapeDebugInformation { get; set; }
}
