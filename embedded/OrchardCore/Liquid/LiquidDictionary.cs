namespace OrchardCore.Liquid.Services;

internal sealed class LiquidDictionary(Func<string, object?> get) : LiquidMembers
{
    protected override object? Get(string name) => get(name);
}
