using System.Globalization;
using System.Text;

namespace OrchardCore.Modules.Services;

/// <summary>Makes texts fit for addresses: small letters and digits of any language, separated by one character.</summary>
internal sealed class SlugService : ISlugService
{
    private const char Hyphen = '-';
    private const int MaximumLength = 1000;

    public string Slugify(string text) => Slugify(text, Hyphen);

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(Math.Min(text.Length, MaximumLength));
        var isSeparated = true;

        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (slug.Length == MaximumLength)
            {
                break;
            }

            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
                isSeparated = false;
            }
            else if (!isSeparated && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character != '\'')
            {
                slug.Append(separator);
                isSeparated = true;
            }
        }

        return slug.ToString().Trim(separator).Normalize(NormalizationForm.FormC);
    }
}
