namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Base of classes that describe shape types.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    /// <inheritdoc/>
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
