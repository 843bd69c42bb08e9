namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones whose factory needs a state and no closure.</summary>
public sealed class ZoneHolding<T> : ZoneHolding
{
    private readonly Func<T, ValueTask<IShape>> _factory;
    private readonly T _state;

    /// <summary>Makes a shape whose zones are created by a function of a state.</summary>
    public ZoneHolding(Func<T, ValueTask<IShape>> zoneFactory, T state)
    {
        _factory = zoneFactory;
        _state = state;
    }

    internal override ValueTask<IShape> CreateZoneAsync() => _factory(_state);
}
