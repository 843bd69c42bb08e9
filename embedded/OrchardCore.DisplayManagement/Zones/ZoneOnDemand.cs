using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that does not exist yet: equal to null, renders nothing, becomes real when something is added to it.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _name;
    private IShape? _zone;

    /// <summary>Makes a zone to be of a parent.</summary>
    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _name = potentialZoneName;
    }

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => Nothing(out result);

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result) => Nothing(out result);

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result) => Nothing(out result);

    /// <inheritdoc/>
    public override string ToString() => "";

    /// <inheritdoc/>
    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = null;
        if (binder.ReturnType == typeof(string))
        {
            return true;
        }

        return !binder.ReturnType.IsValueType || base.TryConvert(binder, out result);
    }

    /// <summary>A zone to be equals null.</summary>
    public static bool operator ==(ZoneOnDemand? _, object? b) => b is null or Nil || ReferenceEquals(_, b);

    /// <summary>A zone to be equals null.</summary>
    public static bool operator !=(ZoneOnDemand? a, object? b) => !(a == b);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is null || ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_parent.GetHashCode(), _name);

    /// <inheritdoc/>
    public override async ValueTask<IShape> AddAsync(object item, string? position)
    {
        if (item is null)
        {
            return _zone ?? this;
        }

        if (_zone is null)
        {
            _zone = _parent.Properties.TryGetValue(_name, out var existing) && existing is IShape shape
                ? shape
                : await _zoneFactory();
            _zone.Properties["Parent"] = _parent;
            _zone.Properties["ZoneName"] = _name;
            _parent.Properties[_name] = _zone;
        }

        return await _zone.AddAsync(item, position);
    }

    private static bool Nothing(out object? result)
    {
        result = Nil.Instance;
        return true;
    }
}
