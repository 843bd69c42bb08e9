namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that has been created.</summary>
public class ShapeCreatedContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Creates shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!;

    /// <summary>Creates shapes dynamically.</summary>
    public dynamic New { get; set; } = null!;

    /// <summary>The shape type.</summary>
    public string ShapeType { get; set; } = null!;

    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!;
}
