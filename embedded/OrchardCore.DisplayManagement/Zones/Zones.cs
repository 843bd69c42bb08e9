using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>The zones of a shape, by name.</summary>
public class Zones : Composite
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;

    /// <summary>The zones of a shape.</summary>
    public Zones(ZoneHolding parent)
        : this(parent.CreateZoneAsync, parent)
    {
    }

    /// <summary>The zones of a shape, created by a function.</summary>
    public Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
    }

    /// <summary>The zone of a name; if it is absent, one that is created when something is added to it.</summary>
    public IShape this[string name]
    {
        get => _parent.Properties.TryGetValue(name, out var zone) && zone is IShape shape
            ? shape
            : new ZoneOnDemand(_zoneFactory, _parent, name);
        set => _parent.Properties[name] = value;
    }

    /// <summary>Whether the zone exists and has content.</summary>
    public bool IsNotEmpty(string name) => !this[name].IsNullOrEmpty();

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        result = this[name];
        return true;
    }

    /// <inheritdoc/>
    protected override bool TrySetMemberImpl(string name, object value)
    {
        if (value is IShape shape)
        {
            this[name] = shape;
        }

        return true;
    }
}
