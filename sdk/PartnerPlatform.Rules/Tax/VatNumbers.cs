namespace PartnerPlatform.Rules;

/// <summary>Form and check digits of VAT numbers of the European Union and the United Kingdom. Allocates nothing.</summary>
public static class VatNumbers
{
    private const int MaxTextLength = 40;
    private const int MaxLength = 14;

    /// <summary>Checks a VAT number with its prefix, or without it when the country or region is known.</summary>
    /// <param name="text">The number; blanks, full stops and hyphens don't matter. Any text.</param>
    /// <param name="country">The country or region that the number should belong to; the default value for any.</param>
    /// <returns>What is wrong with it.</returns>
    public static VatCheck Check(ReadOnlySpan<char> text, CountryCode country = default)
    {
        Span<char> buffer = stackalloc char[MaxLength + 2];
        var length = Compact(text, buffer);
        if (length < 4)
        {
            return country.HasValue && GetPrefixes(country) == default ? VatCheck.Unknown : VatCheck.WrongFormat;
        }

        var number = (ReadOnlySpan<char>)buffer.Slice(0, length);
        var (first, second) = country.HasValue ? GetPrefixes(country) : default;
        if (country.HasValue && first == default)
        {
            return VatCheck.Unknown;
        }

        if (IsPrefix(number) is var hasPrefix && !country.HasValue)
        {
            return hasPrefix ? CheckNumber(number[0], number[1], number.Slice(2)) : VatCheck.WrongFormat;
        }

        if (Starts(number, first) || Starts(number, second))
        {
            return CheckNumber(number[0], number[1], number.Slice(2));
        }

        var bare = CheckNumber((char)(first >> 8), (char)(first & 0xff), number);
        return bare != VatCheck.Valid && hasPrefix ? VatCheck.WrongPrefix : bare;
    }

    /// <summary>The number without blanks and punctuation, in capitals and with its prefix.</summary>
    /// <param name="text">The number; any text.</param>
    /// <param name="country">Where a number without prefix belongs; the default value for none.</param>
    /// <returns>The number, or null when it's not valid.</returns>
    public static string? Normalize(ReadOnlySpan<char> text, CountryCode country = default)
    {
        if (Check(text, country) != VatCheck.Valid)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[MaxLength + 2];
        var number = buffer.Slice(0, Compact(text, buffer)).ToString();
        var (first, second) = country.HasValue ? GetPrefixes(country) : default;
        return !country.HasValue || Starts(number.AsSpan(), first) || Starts(number.AsSpan(), second)
            ? number
            : new string([(char)(first >> 8), (char)(first & 0xff)]) + number;
    }

    /// <summary>Whether the form of VAT numbers of companies there is known.</summary>
    /// <param name="country">The country or region.</param>
    /// <returns>Whether <see cref="Check"/> can say more than <see cref="VatCheck.Unknown"/>.</returns>
    public static bool IsKnown(CountryCode country) => country.HasValue && GetPrefixes(country).First != 0;

    internal static int Compact(ReadOnlySpan<char> text, Span<char> target)
    {
        if (text.Length > MaxTextLength)
        {
            return 0;
        }

        var length = 0;
        foreach (var c in text)
        {
            if (c is ' ' or '.' or '-' or '\u00a0' or '\u202f' or '\t')
            {
                continue;
            }

            var upper = c is >= 'a' and <= 'z' ? (char)(c - 32) : c;
            if (upper is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or '+' or '*') || length == target.Length)
            {
                return 0;
            }

            target[length++] = upper;
        }

        return length;
    }

    private static bool IsPrefix(ReadOnlySpan<char> number) => number[0] is >= 'A' and <= 'Z' && number[1] is >= 'A' and <= 'Z';

    private static bool Starts(ReadOnlySpan<char> number, int prefix) => prefix != 0 && number[0] == prefix >> 8 && number[1] == (prefix & 0xff);

    /// <summary>One or two prefixes, each as two letters in a number; 0 for none.</summary>
    private static (int First, int Second) GetPrefixes(CountryCode country)
    {
        var code = country.Value;
        return code switch
        {
            "GR" => (('E' << 8) + 'L', 0),
            "MC" => (('F' << 8) + 'R', 0),
            "IM" => (('G' << 8) + 'B', 0),
            "GB" => (('G' << 8) + 'B', ('X' << 8) + 'I'),
            "AT" or "BE" or "BG" or "HR" or "CY" or "CZ" or "DK" or "EE" or "FI" or "FR" or "DE" or "HU" or "IE" or "IT" or "LV" or "LT"
                or "LU" or "MT" or "NL" or "PL" or "PT" or "RO" or "SK" or "SI" or "ES" or "SE" => ((code[0] << 8) + code[1], 0),
            _ => (0, 0),
        };
    }

    private static VatCheck CheckNumber(char first, char second, ReadOnlySpan<char> number) => (first, second) switch
    {
        ('A', 'T') => VatAlgorithms.Austria(number),
        ('B', 'E') => VatAlgorithms.Belgium(number),
        ('B', 'G') => VatAlgorithms.Bulgaria(number),
        ('H', 'R') => VatAlgorithms.Croatia(number),
        ('C', 'Y') => VatAlgorithms.Cyprus(number),
        ('C', 'Z') => VatAlgorithms.Czechia(number),
        ('D', 'K') => VatAlgorithms.Denmark(number),
        ('E', 'E') => VatAlgorithms.Estonia(number),
        ('F', 'I') => VatAlgorithms.Finland(number),
        ('F', 'R') => VatAlgorithms.France(number),
        ('D', 'E') => VatAlgorithms.Germany(number),
        ('E', 'L') => VatAlgorithms.Greece(number),
        ('H', 'U') => VatAlgorithms.Hungary(number),
        ('I', 'E') => VatAlgorithms.Ireland(number),
        ('I', 'T') => VatAlgorithms.Italy(number),
        ('L', 'V') => VatAlgorithms.Latvia(number),
        ('L', 'T') => VatAlgorithms.Lithuania(number),
        ('L', 'U') => VatAlgorithms.Luxembourg(number),
        ('M', 'T') => VatAlgorithms.Malta(number),
        ('N', 'L') => VatAlgorithms.Netherlands(number),
        ('P', 'L') => VatAlgorithms.Poland(number),
        ('P', 'T') => VatAlgorithms.Portugal(number),
        ('R', 'O') => VatAlgorithms.Romania(number),
        ('S', 'K') => VatAlgorithms.Slovakia(number),
        ('S', 'I') => VatAlgorithms.Slovenia(number),
        ('E', 'S') => VatAlgorithms.Spain(number),
        ('S', 'E') => VatAlgorithms.Sweden(number),
        ('G', 'B') or ('X', 'I') => VatAlgorithms.UnitedKingdom(number),
        _ => VatCheck.WrongFormat,
    };
}
