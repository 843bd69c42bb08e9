namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Builds and keeps the shape tables of themes.</summary>
public interface IShapeTableManager
{
    /// <summary>The shape table of a theme; null for none.</summary>
    Task<ShapeTable> GetShapeTableAsync(string? themeId);
}
