namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>A template file.</summary>
public class HarvestShapeInfo
{
    /// <summary>The folder of the module, such as <c>Views/Items</c>.</summary>
    public string SubPath { get; set; } = "";

    /// <summary>The name of the file without extension.</summary>
    public string FileName { get; set; } = "";

    /// <summary>The path of the file in the application.</summary>
    public string RelativePath { get; set; } = "";

    /// <summary>The extension with its dot.</summary>
    public string Extension { get; set; } = "";
}
