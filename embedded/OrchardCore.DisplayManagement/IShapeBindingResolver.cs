using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Finds bindings outside of the shape table, such as templates in the database.</summary>
public interface IShapeBindingResolver
{
    /// <summary>The binding of a shape type, or null.</summary>
    Task<ShapeBinding?> GetShapeBindingAsync(string shapeType);
}
