using System.Globalization;
using OrchardCore;
using OrchardCore.Localization;

/// <summary>What views ask about the language of the page.</summary>
public static class RazorHelperExtensions
{
    /// <summary>The direction of the current language: <c>ltr</c> or <c>rtl</c>.</summary>
    public static string CultureDir(this IOrchardHelper _) => CultureInfo.CurrentUICulture.GetLanguageDirection();

    /// <summary>Whether the current language is written from right to left.</summary>
    public static bool IsRightToLeft(this IOrchardHelper _) => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;

    /// <summary>The name of the current language.</summary>
    public static string CultureName(this IOrchardHelper _) => CultureInfo.CurrentUICulture.Name;
}
