namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types; asked once per tenant and theme.</summary>
public interface IShapeTableProvider
{
    /// <summary>Describes shape types.</summary>
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
