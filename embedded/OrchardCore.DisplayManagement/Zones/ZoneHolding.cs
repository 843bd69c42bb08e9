using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape whose unknown members are zones that come into being when they are first filled.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private Zones? _zones;
    private readonly Func<ValueTask<IShape>>? _zoneFactory;

    /// <summary>Makes a shape whose zones are created by a function.</summary>
    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    /// <summary>For derived classes that create zones themselves.</summary>
    protected ZoneHolding()
    {
    }

    /// <inheritdoc/>
    public Zones Zones => _zones ??= new Zones(this);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        TryGetMemberImpl(binder.Name, out result);
        result ??= new ZoneOnDemand(CreateZoneAsync, this, binder.Name);
        return true;
    }

    internal virtual ValueTask<IShape> CreateZoneAsync() => _zoneFactory!();
}
