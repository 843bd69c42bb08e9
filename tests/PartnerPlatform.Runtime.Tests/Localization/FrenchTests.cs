using System.Text.RegularExpressions;

namespace PartnerPlatform.Runtime.Tests.Localization;

/// <summary>Every text of a module or theme that has translations is translated once, with the same placeholders and French typography.</summary>
public sealed partial class FrenchTests
{
    private static readonly string _root = FindRoot();

    private static readonly string[] _parents = [Path.Combine("embedded", "OrchardCore.Embedded.Modules", "Areas"), "modules", "themes"];

    public static TheoryData<string> Modules =>
    [
        .. _parents
            .SelectMany(parent => Directory.GetDirectories(Path.Combine(_root, parent)))
            .Where(area => File.Exists(FrenchFile(area)))
            .Select(area => Path.GetRelativePath(_root, area)),
    ];

    [Fact]
    public void Modules_of_the_platform_are_among_them() =>
        Modules.Select(row => row.Data).ShouldContain(Path.Combine("modules", "PartnerPlatform.Profiles"));

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_text_is_left_in_English(string module)
    {
        var area = Path.Combine(_root, module);
        var translated = Read(area).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        var missing = Directory.EnumerateFiles(area, "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .SelectMany(file => TextPattern().Matches(File.ReadAllText(file)).Select(match => Unescape(match.Groups[1].Value)))
            .Where(text => !translated.Contains(text) && LetterPattern().IsMatch(PlaceholderPattern().Replace(text, string.Empty)))
            .Distinct();

        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_text_is_translated_twice(string module) =>
        Read(Path.Combine(_root, module)).GroupBy(entry => (entry.Context, entry.Text)).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Placeholders_are_the_same(string module) =>
        Read(Path.Combine(_root, module)).Where(entry => !Placeholders(entry.Text).SetEquals(Placeholders(entry.Translation))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Typography_is_French(string module) =>
        Read(Path.Combine(_root, module)).Where(entry => BadTypography().IsMatch(entry.Translation)).ShouldBeEmpty();

    private static string FrenchFile(string area) => Path.Combine(area, "Localization", "fr.po");

    private static IEnumerable<(string Context, string Text, string Translation)> Read(string area) =>
        EntryPattern().Matches(File.ReadAllText(FrenchFile(area)))
            .Select(match => (match.Groups["context"].Value, Unescape(match.Groups["text"].Value), Unescape(match.Groups["translation"].Value)))
            .Where(entry => entry.Item2.Length > 0);

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

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex LetterPattern();

    [GeneratedRegex("""(?:msgctxt "(?<context>[^"]*)"\n)?msgid "(?<text>(?:[^"\\]|\\.)*)"\n(?:msgid_plural "(?:[^"\\]|\\.)*"\n)?msgstr(?:\[0\])? "(?<translation>(?:[^"\\]|\\.)*)"\n""")]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"\{(\d)")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex("'| [:;!?]")]
    private static partial Regex BadTypography();
}
