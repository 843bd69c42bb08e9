using System.Diagnostics.CodeAnalysis;

namespace PartnerPlatform.Profiles.Services;

/// <summary>What the databases take as text: PostgreSQL neither keeps nor looks for U+0000 and halves of characters.</summary>
public static class IndexText
{
    /// <summary>The beginning of a text that is too long for its column.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Truncate(string? text, int length)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>Whether there may be something with this key.</summary>
    public static bool IsKey([NotNullWhen(true)] string? key) => !string.IsNullOrEmpty(key) && !key.Contains('\0');
}
