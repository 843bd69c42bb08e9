using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>Which of the two languages serves a culture: French for every <c>fr</c> culture, English for all others.</summary>
public static class RuleCulture
{
    /// <summary>The name of the English culture.</summary>
    public const string English = "en-US";

    /// <summary>The name of the French culture.</summary>
    public const string French = "fr-FR";

    /// <summary>The language that serves a culture.</summary>
    /// <param name="culture">The culture, or null for English.</param>
    /// <returns>The language.</returns>
    public static RuleLanguage GetLanguage(CultureInfo? culture) => GetLanguage(culture?.Name);

    /// <summary>The language that serves a culture.</summary>
    /// <param name="cultureName">The name of the culture, for example <c>fr-CA</c>; any text is accepted.</param>
    /// <returns>The language.</returns>
    public static RuleLanguage GetLanguage(string? cultureName) =>
        IsLanguage(cultureName, "fr") ? RuleLanguage.French : RuleLanguage.English;

    /// <summary>The name of the culture whose texts serve a culture: <c>fr-FR</c> or <c>en-US</c>.</summary>
    /// <param name="cultureName">The name of the culture; any text is accepted.</param>
    /// <returns>The name.</returns>
    public static string GetFallback(string? cultureName) => GetLanguage(cultureName) == RuleLanguage.French ? French : English;

    /// <summary>Whether a culture is served in its own language.</summary>
    /// <param name="cultureName">The name of the culture; any text is accepted.</param>
    /// <returns>Whether it's English or French.</returns>
    public static bool IsServed(string? cultureName) => IsLanguage(cultureName, "fr") || IsLanguage(cultureName, "en");

    private static bool IsLanguage(string? name, string language) =>
        name is not null
        && name.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (name.Length == language.Length || name[language.Length] is '-' or '_');
}
