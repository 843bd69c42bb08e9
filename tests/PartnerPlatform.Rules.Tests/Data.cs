using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerPlatform.Rules.Tests;

internal static class Data
{
    public static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    public static readonly CalendarDate Today = new(2026, 11, 22);

    public static CountryDirectory Countries => CountryDirectory.Default;

    public static JsonObject[] Rules { get; } =
        JsonSerializer.Deserialize<JsonObject[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules.json")))!;

    public static CountryCode Code(string text) => CountryCode.Parse(text);

    public static string[] Ids(this IEnumerable<RuleViolation> violations) => violations.Select(v => v.Id.Value).ToArray();

    public static string[] Ids(this RuleResult result) => result.All.Ids();
}
