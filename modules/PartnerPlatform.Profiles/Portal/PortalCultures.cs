namespace PartnerPlatform.Profiles.Portal;

/// <summary>The languages of the portal, and how other cultures fall back to them.</summary>
public static class PortalCultures
{
    public const string English = "en-US";
    public const string French = "fr-FR";

    public static IReadOnlyList<string> All { get; } = [English, French];

    /// <summary>The culture of the portal that serves a requested one, or null when neither language is asked for.</summary>
    public static string? Match(ReadOnlySpan<char> culture)
    {
        if (IsLanguage(culture, "fr"))
        {
            return French;
        }

        return IsLanguage(culture, "en") ? English : null;
    }

    private static bool IsLanguage(ReadOnlySpan<char> culture, string language) =>
        culture.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (culture.Length == language.Length || culture[language.Length] == '-');
}
