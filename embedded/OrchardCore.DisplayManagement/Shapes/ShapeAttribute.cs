namespace OrchardCore.DisplayManagement;

/// <summary>Marks a method that renders a shape.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class ShapeAttribute : Attribute
{
    /// <summary>The shape type is the name of the method.</summary>
    public ShapeAttribute()
    {
    }

    /// <summary>Names the shape type.</summary>
    public ShapeAttribute(string shapeType) => ShapeType = shapeType;

    /// <summary>The shape type; null for the name of the method.</summary>
    public string? ShapeType { get; }
}
