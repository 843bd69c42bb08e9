using System.Text.RegularExpressions;

namespace YesSql.Services;

internal static class LikePattern
{
    public static bool IsMatch(string text, string pattern) =>
        Regex.IsMatch(
            text,
            "^" + Regex.Escape(pattern).Replace("%", ".*").Replace('_', '.') + "$",
            RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
