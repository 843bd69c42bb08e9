using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>What the rules need to know of characters.</summary>
internal static class Characters
{
    private const int MaxNormalizedLength = 10_000;

    public static bool IsBlank([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Control characters (line breaks too), bidirectional overrides and isolates, lone surrogates, U+FFFE and U+FFFF.</summary>
    public static bool IsForbidden(string text, int index)
    {
        var c = text[index];
        if (c < ' ' || c is >= '\u007f' and <= '\u009f' || c is >= '\u202a' and <= '\u202e' || c is >= '\u2066' and <= '\u2069' || c >= '\ufffe')
        {
            return true;
        }

        if (char.IsHighSurrogate(c))
        {
            return index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]);
        }

        return char.IsLowSurrogate(c) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
    }

    public static bool HasForbidden(string text)
    {
        if (IsWithin(text, ' ', '~'))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbidden(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lone surrogates and U+FFFE, which can't be normalized.</summary>
    public static bool HasNoNormalForm(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\ufffe' || (char.IsSurrogate(text[i]) && IsForbidden(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAscii(string text) => IsWithin(text, '\0', '\u007f');

    /// <summary>The number of Unicode scalar values, after NFC.</summary>
    public static int CountScalars(string text)
    {
        var composed = ToNfc(text);
        var count = 0;
        for (var i = 0; i < composed.Length; i++)
        {
            if (!(char.IsLowSurrogate(composed[i]) && i > 0 && char.IsHighSurrogate(composed[i - 1])))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The text in NFC; text that has no normal form, or is longer than any field, stays as it is.</summary>
    public static string ToNfc(string text) =>
        text.Length > MaxNormalizedLength || IsAscii(text) || HasNoNormalForm(text) || text.IsNormalized(NormalizationForm.FormC)
            ? text
            : text.Normalize(NormalizationForm.FormC);

    /// <summary>The text in a form that takes characters apart; text that has no normal form, or is longer than any field, stays as it is.</summary>
    public static string ToForm(string text, NormalizationForm form) =>
        text.Length > MaxNormalizedLength || IsAscii(text) || HasNoNormalForm(text) ? text : text.Normalize(form);

    /// <summary>NFC without surrounding blanks; null when nothing is left.</summary>
    public static string? Normalize(string? text)
    {
        if (IsBlank(text))
        {
            return null;
        }

        return ToNfc(text.Trim());
    }

    /// <summary>For comparisons: no accents, no case, and only letters and digits.</summary>
    public static string Fold(string text)
    {
        var decomposed = ToForm(text, NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether there is a letter of another script than Latin.</summary>
    public static bool HasNonLatinLetter(string? text)
    {
        if (text is null || IsWithin(text, '\0', '\u024f'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c > '\u024f' && char.IsLetter(c) && c is not ((>= '\u1e00' and <= '\u1eff') or (>= '\u02b0' and <= '\u02ff') or (>= '\uff21' and <= '\uff5a')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(string text, char lowest, char highest)
    {
#if NET
        return !text.AsSpan().ContainsAnyExceptInRange(lowest, highest);
#else
        foreach (var c in text)
        {
            if (c < lowest || c > highest)
            {
                return false;
            }
        }

        return true;
#endif
    }
}
