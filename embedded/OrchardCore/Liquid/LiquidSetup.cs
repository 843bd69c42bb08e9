using DotLiquid;

namespace OrchardCore.Liquid.Services;

/// <summary>DotLiquid keeps its filters and tags per process.</summary>
internal static class LiquidSetup
{
    private static readonly Lock _lock = new();
    private static readonly HashSet<Action> _done = [];
    private static bool _ready;

    public static void Ensure(LiquidOptions options)
    {
        lock (_lock)
        {
            if (!_ready)
            {
                DotLiquid.Liquid.UseRubyDateFormat = true;
                Template.RegisterFilter(typeof(LiquidFilters));
                Template.RegisterValueTypeTransformer(typeof(string), text => LiquidOutput.Encode((string)text));
                Template.RegisterValueTypeTransformer(typeof(RawText), text => ((RawText)text).Text);
                _ready = true;
            }

            foreach (var registration in options.Registrations)
            {
                if (_done.Add(registration))
                {
                    registration();
                }
            }
        }
    }
}
