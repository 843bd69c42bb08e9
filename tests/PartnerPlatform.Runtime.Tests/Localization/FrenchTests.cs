using System.Text.RegularExpressions;

namespace PartnerPlatform.Runtime.Tests.Localization;

/// <summary>Every text of a built-in module that has translations is translated, with the same placeholders and French typography.</summary>
public sealed partial class FrenchTests
{
    private static readonly string _areas = Path.Combine(FindRoot(), "embedded", "OrchardCore.Embedded.Modules", "Areas");

    public static TheoryData<string> Modules =>
        [.. Directory.GetDirectories(_areas).Where(area => File.Exists(FrenchFile(area))).Select(area => Path.GetFileName(area))];

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_text_is_left_in_English(string module)
    {
        var area = Path.Combine(_areas, module);
        var translated = Read(area).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        var missing = Directory.EnumerateFiles(area, "*.cs*", SearchOption.AllDirectories)
            .SelectMany(file => TextPattern().Matches(File.ReadAllText(file)).Select(match => Unescape(match.Groups[1].Value)))
            .Where(text => !translated.Contains(text))
            .Distinct();

        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Placeholders_are_the_same(string module) =>
        Read(Path.Combine(_areas, module)).Where(entry => !Placeholders(entry.Text).SetEquals(Placeholders(entry.Translation))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Typography_is_French(string module) =>
        Read(Path.Combine(_areas, module)).Where(entry => BadTypography().IsMatch(entry.Translation)).ShouldBeEmpty();

    private static string FrenchFile(string area) => Path.Combine(area, "Localization", "fr.po");

    private static IEnumerable<(string Text, string Translation)> Read(string area) =>
        EntryPattern().Matches(File.ReadAllText(FrenchFile(area)))
            .Select(match => (Unescape(match.Groups["text"].Value), Unescape(match.Groups["translation"].Value)))
            .Where(entry => entry.Item1.Length > 0);

    private static HashSet<string> Placeholders(string text) =>
        [.. PlaceholderPattern().Matches(text).Select(match => match.Groups[1].Value)];

    private static string Unescape(string text) => text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "PartnerPlatform.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests don't run inside of the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("""\b[TSH]\["((?:[^"\\]|\\.)*)"[,\]]""")]
    private static partial Regex TextPattern();

    [GeneratedRegex("""msgid "(?<text>(?:[^"\\]|\\.)*)"\n(?:msgid_plural "(?:[^"\\]|\\.)*"\n)?msgstr(?:\[0\])? "(?<translation>(?:[^"\\]|\\.)*)"\n""")]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"\{(\d)")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex("'| [:;!?]")]
    private static partial Regex BadTypography();
}
