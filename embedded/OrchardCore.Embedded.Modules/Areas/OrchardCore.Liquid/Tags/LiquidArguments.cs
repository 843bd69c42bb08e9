using System.Text.RegularExpressions;
using DotLiquid;

namespace OrchardCore.Liquid.Tags;

/// <summary>The arguments of a tag: <c>value, name: value</c>.</summary>
internal sealed partial class LiquidArguments
{
    private readonly string? _first;
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    public LiquidArguments(string markup)
    {
        foreach (Match match in ArgumentPattern().Matches(markup))
        {
            var value = match.Groups["value"].Value;

            if (match.Groups["name"].Success)
            {
                _named[match.Groups["name"].Value] = value;
            }
            else
            {
                _first ??= value;
            }
        }
    }

    public object? GetFirst(Context context) => _first is null ? null : context[_first, false];

    public string? Get(Context context, string name) =>
        _named.TryGetValue(name, out var value) ? context[value, false]?.ToString() : null;

    [GeneratedRegex("""(?:(?<name>\w+)\s*:\s*)?(?<value>"[^"]*"|'[^']*'|[^\s,:]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex ArgumentPattern();
}
