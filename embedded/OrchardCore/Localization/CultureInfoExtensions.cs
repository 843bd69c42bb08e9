using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The writing direction of cultures.</summary>
public static class CultureInfoExtensions
{
    /// <summary>Returns <c>rtl</c> or <c>ltr</c>.</summary>
    public static string GetLanguageDirection(this CultureInfo culture) =>
        culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;

    /// <summary>Whether the culture's language is written from right to left.</summary>
    public static bool IsRightToLeft(this CultureInfo culture) => culture.TextInfo.IsRightToLeft;
}
