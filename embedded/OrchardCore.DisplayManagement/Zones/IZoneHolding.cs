namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape that has zones.</summary>
public interface IZoneHolding : IShape
{
    /// <summary>The zones, each created when it is first filled.</summary>
    Zones Zones { get; }
}
