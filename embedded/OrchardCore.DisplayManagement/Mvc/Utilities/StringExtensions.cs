using System.Globalization;
using System.Text;

namespace OrchardCore.Mvc.Utilities;

/// <summary>Names, classes and abridgements.</summary>
public static class StringExtensions
{
    private const string Ellipsis = "…";

    /// <summary>Separates the words of a Pascal-cased name.</summary>
    public static string CamelFriendly(this string? camel)
    {
        if (string.IsNullOrWhiteSpace(camel))
        {
            return "";
        }

        var text = new StringBuilder(camel.Length + 8);
        for (var i = 0; i < camel.Length; i++)
        {
            if (i > 0 && char.IsUpper(camel[i]) && (!char.IsUpper(camel[i - 1]) || (i + 1 < camel.Length && char.IsLower(camel[i + 1]))))
            {
                text.Append(' ');
            }

            text.Append(camel[i]);
        }

        return text.ToString();
    }

    /// <summary>Shortens a text.</summary>
    public static string Ellipsize(this string? text, int characterCount) => text.Ellipsize(characterCount, Ellipsis);

    /// <summary>Shortens a text, at the end of a word if asked for.</summary>
    public static string Ellipsize(this string? text, int characterCount, string ellipsis, bool wordBoundary = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        if (characterCount < 0 || text.Length <= characterCount)
        {
            return text;
        }

        var end = characterCount;
        if (wordBoundary && !char.IsWhiteSpace(text[end]))
        {
            var boundary = text.LastIndexOf(' ', end);
            end = boundary > 0 ? boundary : end;
        }

        return text[..end].TrimEnd() + ellipsis;
    }

    /// <summary>Makes a CSS class or id of a text.</summary>
    public static string HtmlClassify(this string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text.CamelFriendly().ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().Trim('-');
    }

    /// <summary>Removes tags from HTML.</summary>
    public static string RemoveTags(this string? html, bool htmlDecode = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var result = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var character in html)
        {
            switch (character)
            {
                case '<':
                    inTag = true;
                    break;
                case '>' when inTag:
                    inTag = false;
                    break;
                default:
                    if (!inTag)
                    {
                        result.Append(character);
                    }

                    break;
            }
        }

        return htmlDecode ? System.Net.WebUtility.HtmlDecode(result.ToString()) : result.ToString();
    }

    /// <summary>Makes a technical name: letters and digits without diacritics, starting with a letter, at most 128.</summary>
    public static string ToSafeName(this string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "";
        }

        name = new string([.. name.RemoveDiacritics().Where(char.IsAsciiLetterOrDigit)]).TrimStart("0123456789".ToCharArray());
        return name.Length > 128 ? name[..128] : name;
    }

    /// <summary>Whether a character is an ASCII letter.</summary>
    public static bool IsLetter(this char c) => char.IsAsciiLetter(c);

    /// <summary>Whether a character is a blank or a line end.</summary>
    public static bool IsSpace(this char c) => c is '\r' or '\n' or '\t' or '\f' or ' ';

    /// <summary>Puts letters without diacritics in place of those with.</summary>
    public static string RemoveDiacritics(this string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(character);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Makes a Pascal-cased name of words with underscores.</summary>
    public static string ToPascalCaseUnderscore(this string attribute) => attribute.ToPascalCase('_');

    /// <summary>Makes a Pascal-cased name of words with dashes.</summary>
    public static string ToPascalCaseDash(this string attribute) => attribute.ToPascalCase('-');

    /// <summary>Makes a Pascal-cased name of words with a delimiter.</summary>
    public static string ToPascalCase(this string attribute, char upperAfterDelimiter)
    {
        ArgumentException.ThrowIfNullOrEmpty(attribute);
        var result = new StringBuilder(attribute.Length);
        var upper = true;
        foreach (var character in attribute)
        {
            if (character == upperAfterDelimiter)
            {
                upper = true;
                continue;
            }

            result.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return result.ToString();
    }
}
