using DotLiquid;

namespace OrchardCore.Liquid.Services;

/// <summary>An object of which templates read members by name.</summary>
internal abstract class LiquidMembers : ILiquidizable, IIndexable
{
    public object? this[object key] => key is string name ? LiquidValue.From(Get(name)) : null;

    // Unknown members are nil, as in Liquid everywhere.
    public bool ContainsKey(object key) => true;

    public object ToLiquid() => this;

    public override string ToString() => string.Empty;

    protected abstract object? Get(string name);
}
