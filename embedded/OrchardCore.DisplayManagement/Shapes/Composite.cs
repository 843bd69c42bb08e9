using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object with dynamic members kept in a dictionary.</summary>
public class Composite : DynamicObject
{
    /// <summary>The dynamic members.</summary>
    protected readonly Dictionary<string, object> _properties = [];

    /// <summary>The dynamic members.</summary>
    public IDictionary<string, object> Properties => _properties;

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    /// <summary>Reads a member by name; a missing one is null.</summary>
    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        _properties.TryGetValue(name, out result);
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value!);

    /// <summary>Writes a member by name.</summary>
    protected virtual bool TrySetMemberImpl(string name, object value)
    {
        _properties[name] = value;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (args is null || args.Length == 0)
        {
            return TryGetMemberImpl(binder.Name, out result);
        }

        if (args.Length == 1)
        {
            result = this;
            return TrySetMemberImpl(binder.Name, args[0]!);
        }

        return base.TryInvokeMember(binder, args, out result);
    }

    /// <summary>Reads a member by an index.</summary>
    public virtual bool TryGetIndexImpl(string name, out object? result) => TryGetMemberImpl(name, out result);

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
        => indexes.Length == 1 && indexes[0] is string name
            ? TryGetIndexImpl(name, out result)
            : base.TryGetIndex(binder, indexes, out result);

    /// <inheritdoc/>
    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
        => indexes.Length == 1 && indexes[0] is string name
            ? TrySetMemberImpl(name, value!)
            : base.TrySetIndex(binder, indexes, value);

    /// <summary>Whether there is no object.</summary>
    public static bool operator ==(Composite? a, Nil? _) => a is null;

    /// <summary>Whether there is an object.</summary>
    public static bool operator !=(Composite? a, Nil? b) => !(a == b);

    /// <summary>Whether two objects have the same members object.</summary>
    protected bool Equals(Composite other) => ReferenceEquals(_properties, other._properties);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Composite other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _properties.GetHashCode();
}
