using System.Text.RegularExpressions;

namespace OrchardCore.Security.Drivers;

/// <summary>Policies as people edit them: one per line, name and value separated by a space.</summary>
internal static partial class PolicyText
{
    public static string Write(Dictionary<string, string> policies) =>
        string.Join('\n', policies.Select(policy => $"{policy.Key} {policy.Value}".TrimEnd()));

    public static Dictionary<string, string> Read(string? text)
    {
        var policies = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var line in Lines(text))
        {
            var space = line.IndexOf(' ');
            policies[space < 0 ? line : line[..space]] = space < 0 ? string.Empty : line[(space + 1)..].Trim();
        }

        return policies;
    }

    public static bool IsValid(string? text) => Lines(text).All(line => LinePattern().IsMatch(line));

    private static string[] Lines(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Neither ';' nor ',' may separate values: both would start another policy.
    [GeneratedRegex(@"^[a-z][a-z0-9-]*( [\x21-\x2B\x2D-\x3A\x3C-\x7E ]+)?$")]
    private static partial Regex LinePattern();
}
