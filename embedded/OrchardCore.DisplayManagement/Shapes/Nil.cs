using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Stands for nothing: equal to null, and every member of it is nothing too.</summary>
public class Nil : DynamicObject
{
    private Nil()
    {
    }

    /// <summary>The only instance.</summary>
    public static Nil Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => Nothing(out result);

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result) => Nothing(out result);

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result) => Nothing(out result);

    /// <summary>Nothing equals nothing.</summary>
    public static bool operator ==(Nil? _1, Nil? _2) => true;

    /// <summary>Nothing equals nothing.</summary>
    public static bool operator !=(Nil? _1, Nil? _2) => false;

    /// <summary>Nothing equals null.</summary>
    public static bool operator ==(Nil? a, object? b) => ReferenceEquals(a, b) || b is null;

    /// <summary>Nothing equals null.</summary>
    public static bool operator !=(Nil? a, object? b) => !(a == b);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is null || ReferenceEquals(obj, this);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = null;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => "";

    private static bool Nothing(out object? result)
    {
        result = Instance;
        return true;
    }
}
