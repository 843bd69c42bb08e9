using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement.Utilities;

/// <summary>Makes names and shortens texts.</summary>
public static partial class StringExtensions
{
    private static readonly HashSet<string> _reservedNames = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(ContentItem.Id),
        nameof(ContentItem.ContentItemId),
        nameof(ContentItem.ContentItemVersionId),
        nameof(ContentItem.ContentType),
        nameof(ContentItem.Published),
        nameof(ContentItem.Latest),
        nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc),
        nameof(ContentItem.CreatedUtc),
        nameof(ContentItem.Owner),
        nameof(ContentItem.Author),
        nameof(ContentItem.DisplayText),
        nameof(ContentItem.Content),
        nameof(ContentItem.ContentItem),
        "Elements",
        "Data",
    };

    /// <summary>Splits a name at its capitals.</summary>
    /// <param name="camel">The name, such as "BlogPost".</param>
    /// <returns>The words, such as "Blog Post".</returns>
    public static string CamelFriendly(this string camel)
    {
        if (string.IsNullOrWhiteSpace(camel))
        {
            return "";
        }

        var builder = new StringBuilder(camel.Length + 8);

        for (var i = 0; i < camel.Length; i++)
        {
            var startsWord = i > 0
                && char.IsUpper(camel[i])
                && (!char.IsUpper(camel[i - 1]) || (i + 1 < camel.Length && char.IsLower(camel[i + 1])));

            if (startsWord)
            {
                builder.Append(' ');
            }

            builder.Append(camel[i]);
        }

        return builder.ToString();
    }

    /// <summary>Shortens a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="characterCount">How many characters to keep.</param>
    /// <returns>The text, with an ellipsis if it was shortened.</returns>
    public static string Ellipsize(this string text, int characterCount) => text.Ellipsize(characterCount, "\u00A0\u2026");

    /// <summary>Shortens a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="characterCount">How many characters to keep.</param>
    /// <param name="ellipsis">What follows a shortened text.</param>
    /// <param name="wordBoundary">Whether to cut between words only.</param>
    /// <returns>The text.</returns>
    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false)
    {
        if (string.IsNullOrWhiteSpace(text) || characterCount < 0 || text.Length <= characterCount)
        {
            return string.IsNullOrWhiteSpace(text) ? "" : text;
        }

        var end = characterCount;

        if (wordBoundary && !char.IsWhiteSpace(text[end]))
        {
            var space = text.LastIndexOfAny([' ', '\t', '\n', '\r'], end);
            end = space > 0 ? space : 0;
        }

        return text[..end].TrimEnd() + ellipsis;
    }

    /// <summary>Gets another text if a text is empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defaultValue">The other text.</param>
    /// <returns>The text that isn't empty.</returns>
    public static LocalizedString OrDefault(this string text, LocalizedString defaultValue)
        => string.IsNullOrEmpty(text) ? defaultValue : new LocalizedString("", text);

    /// <summary>Removes the tags of HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="htmlDecode">Whether to decode entities as well.</param>
    /// <returns>The text.</returns>
    public static string RemoveTags(this string html, bool htmlDecode = false)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var text = Tags().Replace(html, "");
        return htmlDecode ? System.Net.WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>Replaces line breaks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replacement">What to put instead; <c>$1</c> stands for the line break.</param>
    /// <returns>The text.</returns>
    public static string ReplaceNewLinesWith(this string text, string replacement)
        => string.IsNullOrWhiteSpace(text) ? "" : LineBreaks().Replace(text, replacement);

    /// <summary>Whether a text can be one segment of an address.</summary>
    /// <param name="segment">The text.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsValidUrlSegment(this string segment) => segment.IndexOfAny(['/', '?', '#', '[', ']', '@', '"', '^', '{', '}', '|', '`', '<', '>', '\t', '\r', '\n', '\f', ' ']) < 0;

    /// <summary>Makes a name of a text: letters and digits only, starting with a letter, 128 characters at most.</summary>
    /// <param name="name">The text.</param>
    /// <returns>The name.</returns>
    public static string ToSafeName(this string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "";
        }

        var letters = name.RemoveDiacritics().Where(static c => char.IsAsciiLetterOrDigit(c)).SkipWhile(static c => char.IsDigit(c)).ToArray();
        return new string(letters, 0, Math.Min(letters.Length, 128));
    }

    /// <summary>Whether a name is that of a member of content items.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsReservedContentName(this string name) => _reservedNames.Contains(name);

    /// <summary>Removes the accents of letters.</summary>
    /// <param name="name">The text.</param>
    /// <returns>The text without accents.</returns>
    public static string RemoveDiacritics(this string name)
    {
        var builder = new StringBuilder(name.Length);

        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                builder.Append(character);
            }
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Removes characters.</summary>
    /// <param name="source">The text.</param>
    /// <param name="stripped">The characters to remove.</param>
    /// <returns>The text without them.</returns>
    public static string Strip(this string source, params char[] stripped)
        => source.Strip(character => Array.IndexOf(stripped, character) >= 0);

    /// <summary>Removes characters.</summary>
    /// <param name="source">The text.</param>
    /// <param name="predicate">Tells which characters to remove.</param>
    /// <returns>The text without them.</returns>
    public static string Strip(this string source, Func<char, bool> predicate)
        => new(source.Where(character => !predicate(character)).ToArray());

    /// <summary>Removes an ending.</summary>
    /// <param name="value">The text.</param>
    /// <param name="suffix">The ending.</param>
    /// <returns>The text without it.</returns>
    public static string TrimEndString(this string value, string suffix)
        => value is not null && !string.IsNullOrEmpty(suffix) && value.EndsWith(suffix, StringComparison.Ordinal)
            ? value[..^suffix.Length]
            : value!;

    /// <summary>Replaces the last occurrence of a text.</summary>
    /// <param name="source">The text to search.</param>
    /// <param name="searchedValue">The text to replace.</param>
    /// <param name="replacedValue">What to put instead.</param>
    /// <returns>The changed text.</returns>
    public static string ReplaceLastOccurrence(this string source, string searchedValue, string replacedValue)
    {
        var index = source.LastIndexOf(searchedValue, StringComparison.Ordinal);
        return index < 0 ? source : source.Remove(index, searchedValue.Length).Insert(index, replacedValue);
    }

    /// <summary>Makes a text that can be the name of an input.</summary>
    /// <param name="input">The text.</param>
    /// <returns>The name.</returns>
    public static string GetSafeHTMLInputName(this string input) => UnsafeInInputName().Replace(input, "_");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(\r\n|\r|\n)")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("[^A-Za-z0-9_.-]")]
    private static partial Regex UnsafeInInputName();
}
