using System.Globalization;
using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>
/// The names that messages and pages show: fields, roles, statuses, reason codes, checks, document types, features, clouds.
/// </summary>
public static class RuleTexts
{
    private static readonly Lazy<Dictionary<string, (string English, string French)>> _texts = new(Load);

    /// <summary>The keys of all texts.</summary>
    public static IReadOnlyCollection<string> Keys => _texts.Value.Keys;

    /// <summary>A text by its key.</summary>
    /// <param name="key">For example <c>role.GlobalAdmin</c>.</param>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>The text, or what follows the last full stop of the key when there is none.</returns>
    public static string Get(string key, CultureInfo? culture) => GetTemplate(key, RuleCulture.GetLanguage(culture));

    /// <summary>Whether a text exists.</summary>
    /// <param name="key">For example <c>role.GlobalAdmin</c>.</param>
    /// <returns>Whether it exists in both languages.</returns>
    public static bool Contains(string key) => _texts.Value.ContainsKey(key);

    /// <summary>The name of an enumeration's value, for example of a role or a status.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The name.</returns>
    public static string Get<T>(T value, CultureInfo? culture)
        where T : struct, Enum => Get(KeyOf(value).Value, culture);

    /// <summary>The key of an enumeration's value.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The type's name in camel case, a full stop and the value's name.</returns>
    public static TextKey KeyOf<T>(T value)
        where T : struct, Enum
    {
        var type = typeof(T).Name;
        return new TextKey(char.ToLowerInvariant(type[0]) + type.Substring(1) + "." + value.ToString());
    }

    internal static string GetTemplate(string key, RuleLanguage language)
    {
        if (_texts.Value.TryGetValue(key, out var text))
        {
            return language == RuleLanguage.French ? text.French : text.English;
        }

        return key.Substring(key.LastIndexOf('.') + 1);
    }

    private static Dictionary<string, (string English, string French)> Load()
    {
        var texts = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var stream = typeof(RuleTexts).Assembly.GetManifestResourceStream("texts.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var first = line.IndexOf('\t');
            var second = first < 0 ? -1 : line.IndexOf('\t', first + 1);
            if (second > 0)
            {
                texts.Add(line.Substring(0, first), (line.Substring(first + 1, second - first - 1), line.Substring(second + 1)));
            }
        }

        return texts;
    }
}
