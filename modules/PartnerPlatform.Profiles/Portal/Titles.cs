using System.Globalization;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>The texts of the rules stand within sentences; here they stand alone.</summary>
public static class Titles
{
    public static string Of(string text) => text.Length == 0 ? text : text[..1].ToUpper(CultureInfo.CurrentUICulture) + text[1..];
}
