namespace PartnerPlatform.Rules;

/// <summary>The arithmetic that check digits share.</summary>
internal static class CheckDigits
{
    /// <summary>The weighted sum of the first digits, modulo a number.</summary>
    public static int Weighted(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights, int count, int modulus)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return ((sum % modulus) + modulus) % modulus;
    }

    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if ((i & 1) == 1)
            {
                digit = digit > 4 ? (2 * digit) - 9 : 2 * digit;
            }

            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO 7064, MOD 11,10.</summary>
    public static bool Iso7064(ReadOnlySpan<char> digits)
    {
        var check = 5;
        foreach (var c in digits)
        {
            check = (((check == 0 ? 10 : check) * 2 % 11) + c - '0') % 10;
        }

        return check == 1;
    }

    public static int Modulo(ReadOnlySpan<char> digits, int modulus)
    {
        var rest = 0;
        foreach (var c in digits)
        {
            rest = ((10 * rest) + c - '0') % modulus;
        }

        return rest;
    }

    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool AreDigits(ReadOnlySpan<char> text, int length) => text.Length == length && AreDigits(text);
}
