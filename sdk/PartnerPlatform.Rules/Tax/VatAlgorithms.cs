using static PartnerPlatform.Rules.CheckDigits;

namespace PartnerPlatform.Rules;

/// <summary>Form and check digits of VAT numbers, without their prefix and without blanks.</summary>
internal static class VatAlgorithms
{
    private const string FrenchAlphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string IrishAlphabet = "WABCDEFGHIJKLMNOPQRSTUV";
    private const string SpanishAlphabet = "TRWAGMYFPDXBNJZSQVHLCKE";

    public static VatCheck Austria(ReadOnlySpan<char> n)
    {
        if (n.Length != 9 || n[0] != 'U' || !AreDigits(n.Slice(1)))
        {
            return VatCheck.WrongFormat;
        }

        var sum = 4;
        for (var i = 1; i < 8; i++)
        {
            var digit = n[i] - '0';
            sum += (i & 1) == 1 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return Of((10 - (sum % 10)) % 10 == n[8] - '0');
    }

    public static VatCheck Belgium(ReadOnlySpan<char> n)
    {
        if (AreDigits(n, 9))
        {
            return Of(97 - Modulo(n.Slice(0, 7), 97) == Modulo(n.Slice(7), 100));
        }

        return !AreDigits(n, 10) || n[0] > '1' ? VatCheck.WrongFormat : Of(97 - Modulo(n.Slice(0, 8), 97) == Modulo(n.Slice(8), 100));
    }

    public static VatCheck Bulgaria(ReadOnlySpan<char> n)
    {
        if (AreDigits(n, 9))
        {
            var check = Weighted(n, [1, 2, 3, 4, 5, 6, 7, 8], 8, 11);
            check = check == 10 ? Weighted(n, [3, 4, 5, 6, 7, 8, 9, 10], 8, 11) % 10 : check;
            return Of(check == n[8] - '0');
        }

        if (!AreDigits(n, 10))
        {
            return VatCheck.WrongFormat;
        }

        var last = n[9] - '0';
        var other = 11 - Weighted(n, [4, 3, 2, 7, 6, 5, 4, 3, 2], 9, 11);
        return Of(
            (IsBulgarianDate(n) && Weighted(n, [2, 4, 8, 5, 10, 9, 7, 3, 6], 9, 11) % 10 == last)
            || Weighted(n, [21, 19, 17, 13, 11, 9, 7, 3, 1], 9, 10) == last
            || (other == 11 ? 0 : other) == last);
    }

    public static VatCheck Croatia(ReadOnlySpan<char> n) => AreDigits(n, 11) ? Of(Iso7064(n)) : VatCheck.WrongFormat;

    public static VatCheck Cyprus(ReadOnlySpan<char> n)
    {
        if (n.Length != 9 || !AreDigits(n.Slice(0, 8)) || n[8] is < 'A' or > 'Z' || (n[0] == '1' && n[1] == '2'))
        {
            return VatCheck.WrongFormat;
        }

        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += (i & 1) == 0 ? odd[n[i] - '0'] : n[i] - '0';
        }

        return Of('A' + (sum % 26) == n[8]);
    }

    public static VatCheck Czechia(ReadOnlySpan<char> n)
    {
        if (AreDigits(n, 8))
        {
            var check = (11 - Weighted(n, [8, 7, 6, 5, 4, 3, 2], 7, 11)) % 11;
            return n[0] == '9' ? VatCheck.WrongFormat : Of((check == 0 ? 1 : check % 10) == n[7] - '0');
        }

        if (AreDigits(n, 9))
        {
            if (n[0] == '6')
            {
                var rest = Weighted(n.Slice(1), [8, 7, 6, 5, 4, 3, 2], 7, 11);
                return Of(8 - ((10 - rest) % 11) is var check && (check < 0 ? check + 10 : check) % 10 == n[8] - '0');
            }

            return IsCzechDate(n, before1954: true) ? VatCheck.Valid : VatCheck.WrongFormat;
        }

        if (!AreDigits(n, 10) || !IsCzechDate(n, before1954: false))
        {
            return VatCheck.WrongFormat;
        }

        return Of(Modulo(n.Slice(0, 9), 11) % 10 == n[9] - '0');
    }

    public static VatCheck Denmark(ReadOnlySpan<char> n) =>
        AreDigits(n, 8) ? Of(Weighted(n, [2, 7, 6, 5, 4, 3, 2, 1], 8, 11) == 0) : VatCheck.WrongFormat;

    public static VatCheck Estonia(ReadOnlySpan<char> n) =>
        AreDigits(n, 9) ? Of(Weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1], 9, 10) == 0) : VatCheck.WrongFormat;

    public static VatCheck Finland(ReadOnlySpan<char> n) =>
        AreDigits(n, 8) ? Of(Weighted(n, [7, 9, 10, 5, 8, 4, 2, 1], 8, 11) == 0) : VatCheck.WrongFormat;

    public static VatCheck France(ReadOnlySpan<char> n)
    {
        if (n.Length != 11 || !AreDigits(n.Slice(2)) || FrenchAlphabet.IndexOf(n[0]) is var first && first < 0 || FrenchAlphabet.IndexOf(n[1]) is var second && second < 0)
        {
            return VatCheck.WrongFormat;
        }

        // Numbers of Monaco have no SIREN, but three zeros.
        var siren = n.Slice(2);
        var isMonaco = siren[0] == '0' && siren[1] == '0' && siren[2] == '0';
        if (!isMonaco && !Luhn(siren))
        {
            return VatCheck.WrongCheckDigits;
        }

        if (AreDigits(n.Slice(0, 2)))
        {
            return Of((12 + (3 * Modulo(siren, 97))) % 97 == Modulo(n.Slice(0, 2), 100));
        }

        first = FrenchAlphabet.IndexOf(n[0]);
        second = FrenchAlphabet.IndexOf(n[1]);
        var key = first < 10 ? (24 * first) + second - 10 : (34 * first) + second - 100;
        return Of((Modulo(siren, 11) + 1 + (key / 11)) % 11 == key % 11);
    }

    public static VatCheck Germany(ReadOnlySpan<char> n) => AreDigits(n, 9) && n[0] != '0' ? Of(Iso7064(n)) : VatCheck.WrongFormat;

    public static VatCheck Greece(ReadOnlySpan<char> n) =>
        AreDigits(n, 9) ? Of(Weighted(n, [256, 128, 64, 32, 16, 8, 4, 2], 8, 11) % 10 == n[8] - '0') : VatCheck.WrongFormat;

    public static VatCheck Hungary(ReadOnlySpan<char> n) =>
        AreDigits(n, 8) ? Of(Weighted(n, [9, 7, 3, 1, 9, 7, 3, 1], 8, 10) == 0) : VatCheck.WrongFormat;

    public static VatCheck Ireland(ReadOnlySpan<char> n)
    {
        if (n.Length is not (8 or 9) || n[0] is < '0' or > '9' || !AreDigits(n.Slice(2, 5)) || n[7] is < 'A' or > 'W')
        {
            return VatCheck.WrongFormat;
        }

        Span<char> digits = stackalloc char[7];
        if (n[1] is (>= 'A' and <= 'Z') or '+' or '*')
        {
            // The old form: the second character is a letter.
            if (n.Length != 8 || n[0] < '7')
            {
                return VatCheck.WrongFormat;
            }

            digits[0] = '0';
            n.Slice(2, 5).CopyTo(digits.Slice(1));
            digits[6] = n[0];
        }
        else
        {
            if (!AreDigits(n.Slice(0, 7)))
            {
                return VatCheck.WrongFormat;
            }

            n.Slice(0, 7).CopyTo(digits);
        }

        var extra = n.Length == 9 ? IrishAlphabet.IndexOf(n[8]) : 0;
        if (n.Length == 9 && extra is < 0 or > 9)
        {
            return VatCheck.WrongFormat;
        }

        var sum = Weighted(digits, [8, 7, 6, 5, 4, 3, 2], 7, 23) + (9 * extra);
        return Of(IrishAlphabet[sum % 23] == n[7]);
    }

    public static VatCheck Italy(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n, 11) || AreZeros(n.Slice(0, 7)))
        {
            return VatCheck.WrongFormat;
        }

        var office = Modulo(n.Slice(7, 3), 1000);
        return office is (>= 1 and <= 100) or 120 or 121 or 888 or 999 ? Of(Luhn(n)) : VatCheck.WrongFormat;
    }

    public static VatCheck Latvia(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n, 11))
        {
            return VatCheck.WrongFormat;
        }

        if (n[0] > '3')
        {
            return Of(Weighted(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11, 11) == 3);
        }

        return IsDay(n.Slice(0, 2), n.Slice(2, 2))
            ? Of((1 + Weighted(n, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9], 10, 11)) % 11 % 10 == n[10] - '0')
            : VatCheck.WrongFormat;
    }

    public static VatCheck Lithuania(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n) || n.Length is not (9 or 12) || n[n.Length - 2] != '1')
        {
            return VatCheck.WrongFormat;
        }

        var sum = 0;
        var second = 0;
        for (var i = 0; i < n.Length - 1; i++)
        {
            sum += (n[i] - '0') * (1 + (i % 9));
            second += (n[i] - '0') * (1 + ((i + 2) % 9));
        }

        return Of((sum % 11 == 10 ? second % 11 % 10 : sum % 11) == n[n.Length - 1] - '0');
    }

    public static VatCheck Luxembourg(ReadOnlySpan<char> n) =>
        AreDigits(n, 8) ? Of(Modulo(n.Slice(0, 6), 89) == Modulo(n.Slice(6), 100)) : VatCheck.WrongFormat;

    public static VatCheck Malta(ReadOnlySpan<char> n) =>
        AreDigits(n, 8) && n[0] != '0' ? Of(Weighted(n, [3, 4, 6, 7, 8, 9, 10, 1], 8, 37) == 0) : VatCheck.WrongFormat;

    public static VatCheck Netherlands(ReadOnlySpan<char> n)
    {
        if (n.Length != 12 || n[9] != 'B' || !AreDigits(n.Slice(0, 9)) || !AreDigits(n.Slice(10)))
        {
            return VatCheck.WrongFormat;
        }

        if (!AreZeros(n.Slice(0, 9)) && Weighted(n, [9, 8, 7, 6, 5, 4, 3, 2], 8, 11) == n[8] - '0')
        {
            return VatCheck.Valid;
        }

        // Sole traders: the whole number with its prefix, N = 23, L = 21, B = 11, modulo 97.
        var rest = 2321 % 97;
        foreach (var c in n)
        {
            rest = c == 'B' ? ((100 * rest) + 11) % 97 : ((10 * rest) + c - '0') % 97;
        }

        return Of(rest == 1);
    }

    public static VatCheck Poland(ReadOnlySpan<char> n) =>
        AreDigits(n, 10) ? Of(Weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7], 9, 11) == n[9] - '0') : VatCheck.WrongFormat;

    public static VatCheck Portugal(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n, 9) || n[0] == '0')
        {
            return VatCheck.WrongFormat;
        }

        var check = 11 - Weighted(n, [9, 8, 7, 6, 5, 4, 3, 2], 8, 11);
        return Of((check > 9 ? 0 : check) == n[8] - '0');
    }

    public static VatCheck Romania(ReadOnlySpan<char> n)
    {
        if (n.Length is < 2 or > 10 || !AreDigits(n) || n[0] == '0')
        {
            return VatCheck.WrongFormat;
        }

        ReadOnlySpan<int> weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
        var count = n.Length - 1;
        return Of(Weighted(n, weights.Slice(9 - count), count, 11) * 10 % 11 % 10 == n[count] - '0');
    }

    public static VatCheck Slovakia(ReadOnlySpan<char> n) =>
        AreDigits(n, 10) && n[0] != '0' && n[2] is '2' or '3' or '4' or (>= '6' and <= '9') ? Of(Modulo(n, 11) == 0) : VatCheck.WrongFormat;

    public static VatCheck Slovenia(ReadOnlySpan<char> n)
    {
        if (!AreDigits(n, 8) || n[0] == '0')
        {
            return VatCheck.WrongFormat;
        }

        var check = 11 - Weighted(n, [8, 7, 6, 5, 4, 3, 2], 7, 11);
        return Of(check != 11 && check % 10 == n[7] - '0');
    }

    public static VatCheck Spain(ReadOnlySpan<char> n)
    {
        if (n.Length != 9 || !AreDigits(n.Slice(1, 7)))
        {
            return VatCheck.WrongFormat;
        }

        var last = n[8];
        if (n[0] is >= '0' and <= '9')
        {
            return last is >= 'A' and <= 'Z' ? Of(SpanishAlphabet[Modulo(n.Slice(0, 8), 23)] == last) : VatCheck.WrongFormat;
        }

        if (n[0] is 'X' or 'Y' or 'Z' or 'K' or 'L' or 'M')
        {
            var leading = n[0] is 'Y' ? 1 : n[0] is 'Z' ? 2 : 0;
            var rest = ((leading * (10_000_000 % 23)) + Modulo(n.Slice(1, 7), 23)) % 23;
            return last is >= 'A' and <= 'Z' ? Of(SpanishAlphabet[rest] == last) : VatCheck.WrongFormat;
        }

        if (n[0] is not ((>= 'A' and <= 'H') or 'J' or 'N' or (>= 'P' and <= 'S') or 'U' or 'V' or 'W'))
        {
            return VatCheck.WrongFormat;
        }

        return SpanishCompany(n);
    }

    public static VatCheck Sweden(ReadOnlySpan<char> n) =>
        AreDigits(n, 12) && n[10] == '0' && n[11] == '1' ? Of(Luhn(n.Slice(0, 10))) : VatCheck.WrongFormat;

    public static VatCheck UnitedKingdom(ReadOnlySpan<char> n)
    {
        if (n.Length == 5 && AreDigits(n.Slice(2)))
        {
            var number = Modulo(n.Slice(2), 1000);
            return (n[0] == 'G' && n[1] == 'D' && number < 500) || (n[0] == 'H' && n[1] == 'A' && number >= 500)
                ? VatCheck.Valid
                : VatCheck.WrongFormat;
        }

        if (!AreDigits(n) || n.Length is not (9 or 12))
        {
            return VatCheck.WrongFormat;
        }

        var sum = Weighted(n, [8, 7, 6, 5, 4, 3, 2, 10, 1], 9, 97);
        return AreZeros(n.Slice(0, 7)) ? VatCheck.WrongFormat : Of(sum == 0 || (sum + 55) % 97 == 0);
    }

    // A letter, or a digit, or either: it depends on the kind of company.
    private static VatCheck SpanishCompany(ReadOnlySpan<char> n)
    {
        var sum = 0;
        for (var i = 1; i < 8; i++)
        {
            var digit = n[i] - '0';
            sum += (i & 1) == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        var check = (10 - (sum % 10)) % 10;
        var letter = "JABCDEFGHI"[check];
        var isDigit = n[8] is >= '0' and <= '9';
        if (isDigit ? n[0] is 'N' or 'P' or 'Q' or 'R' or 'S' or 'W' : n[0] is 'A' or 'B' or 'E' or 'H')
        {
            return VatCheck.WrongFormat;
        }

        return Of(isDigit ? n[8] - '0' == check : n[8] == letter);
    }

    private static bool IsBulgarianDate(ReadOnlySpan<char> n)
    {
        var month = Modulo(n.Slice(2, 2), 100);
        month = month > 40 ? month - 40 : month > 20 ? month - 20 : month;
        return month is >= 1 and <= 12 && Modulo(n.Slice(4, 2), 100) is >= 1 and <= 31;
    }

    private static bool IsCzechDate(ReadOnlySpan<char> n, bool before1954)
    {
        var month = Modulo(n.Slice(2, 2), 100) % 50;
        month = month > 20 ? month - 20 : month;
        return month is >= 1 and <= 12 && Modulo(n.Slice(4, 2), 100) is >= 1 and <= 31
            && (!before1954 || Modulo(n.Slice(0, 2), 100) < 54);
    }

    private static bool IsDay(ReadOnlySpan<char> day, ReadOnlySpan<char> month) =>
        Modulo(day, 100) is >= 1 and <= 31 && Modulo(month, 100) is >= 1 and <= 12;

    private static bool AreZeros(ReadOnlySpan<char> n) => n.TrimStart('0').IsEmpty;

    private static VatCheck Of(bool isRight) => isRight ? VatCheck.Valid : VatCheck.WrongCheckDigits;
}
