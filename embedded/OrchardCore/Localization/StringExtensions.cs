using System.Globalization;
using System.Text;

namespace OrchardCore.Localization;

/// <summary>Writes texts of any language with plain Latin letters.</summary>
public static class StringExtensions
{
    /// <summary>Replaces letters with marks by plain ones; letters of other scripts stay.</summary>
    public static string Transliterate(this string text)
    {
        if (string.IsNullOrEmpty(text) || System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);

        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(GetPlain(character) ?? character.ToString());
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string? GetPlain(char character) => character switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "AE",
        'œ' => "oe",
        'Œ' => "OE",
        'ø' => "o",
        'Ø' => "O",
        'đ' or 'ð' => "d",
        'Đ' or 'Ð' => "D",
        'ł' => "l",
        'Ł' => "L",
        'þ' => "th",
        'Þ' => "Th",
        'ı' => "i",
        '’' or '‘' => "'",
        _ => null,
    };
}
