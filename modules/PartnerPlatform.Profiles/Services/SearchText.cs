using System.Globalization;
using System.Text;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>The form in which names are indexed and searched: lower case, no accents, one space between words.</summary>
public static class SearchText
{
    public static string Normalize(params ReadOnlySpan<string?> texts)
    {
        var result = new StringBuilder();
        foreach (var text in texts)
        {
            Append(result, text);
        }

        return result.ToString().TrimEnd();
    }

    private static void Append(StringBuilder result, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        foreach (var c in NormalForms.Decompose(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c) || c is '.' or '-' or '@')
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        if (result.Length > 0 && result[^1] != ' ')
        {
            result.Append(' ');
        }
    }
}
