using static PartnerPlatform.Rules.CheckDigits;

namespace PartnerPlatform.Rules;

/// <summary>Form and check digits of company registration numbers.</summary>
public static class RegistrationNumbers
{
    private const string ChineseAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Base36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int MaxLength = 40;

    private static readonly string[] _unusedEinPrefixes =
        ["00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97"];

    /// <summary>Whether a number has the form and the check digits of its type.</summary>
    /// <param name="country">The country or region.</param>
    /// <param name="type">The type.</param>
    /// <param name="text">The number; any text.</param>
    /// <returns>Whether it's right; where no algorithm is public, the form decides alone.</returns>
    public static bool IsValid(CountryCode country, RegistrationNumberType type, string text)
    {
        var trimmed = text.Trim().ToUpperInvariant();
        return trimmed.Length <= MaxLength
            && (type.IsMatch(trimmed) || type.IsMatch(trimmed.Replace(" ", string.Empty)))
            && HasCheckDigits(country.Value + "-" + type.Name, Compact(trimmed));
    }

    internal static string Compact(string text) => new(text.ToUpperInvariant().Where(char.IsLetterOrDigit).ToArray());

    /// <summary>The type that a person named, or else the first whose form fits, or else the country's first.</summary>
    internal static RegistrationNumberType? Choose(Country country, string? name, string? number)
    {
        var types = country.RegistrationNumbers;
        return types.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? (number is null ? null : types.FirstOrDefault(t => t.IsMatch(number.ToUpperInvariant().Replace(" ", string.Empty))))
            ?? types.FirstOrDefault();
    }

    private static bool HasCheckDigits(string kind, string n) => kind switch
    {
        "BR-CNPJ" => Cnpj(n),
        "BY-UNP" => Weighted(n, [29, 23, 19, 17, 13, 7, 5, 3], 8, 11) == n[8] - '0',
        "CN-USCI" => Usci(n),
        "FR-SIREN" => Luhn(n.AsSpan()),
        "FR-SIRET" => (Luhn(n.AsSpan()) && Luhn(n.AsSpan(0, 9))) || (n.StartsWith("356000000", StringComparison.Ordinal) && n.Sum(c => c - '0') % 5 == 0),
        "HU-TIN" => Weighted(n, [9, 7, 3, 1, 9, 7, 3, 1], 8, 10) == 0,
        "IN-PAN" => "ABCFGHJLPT".IndexOf(n[3]) >= 0,
        "IN-GSTIN" => Gstin(n),
        "KZ-BIN" => Kazakh(n),
        "MD-IDNO" => Weighted(n, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 12, 10) == n[12] - '0',
        "PL-NIP" => VatAlgorithms.Poland(n.AsSpan()) == VatCheck.Valid,
        "RU-INN" => Russian(n),
        "ZA-TIN" => Luhn(n.AsSpan()),
        "TH-TIN" => (11 - Weighted(n, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 12, 11)) % 10 == n[12] - '0',
        "TR-VKN" => Turkish(n),
        "UA-EDRPOU" => Ukrainian(n),
        "US-EIN" => Array.IndexOf(_unusedEinPrefixes, n.Substring(0, 2)) < 0,
        "VE-RIF" => Venezuelan(n),
        "VN-MST" => (10 - Weighted(n, [31, 29, 23, 19, 17, 13, 7, 5, 3], 9, 11)) == n[9] - '0',
        _ => true,
    };

    private static bool Cnpj(string n)
    {
        var first = Weighted(n, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 12, 11);
        var second = Weighted(n, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 13, 11);
        return (first < 2 ? 0 : 11 - first) == n[12] - '0' && (second < 2 ? 0 : 11 - second) == n[13] - '0';
    }

    private static bool Usci(string n)
    {
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += ChineseAlphabet.IndexOf(n[i]) * weights[i];
        }

        return ChineseAlphabet[(31 - (sum % 31)) % 31] == n[17];
    }

    private static bool Gstin(string n)
    {
        var sum = 0;
        for (var i = 0; i < 14; i++)
        {
            var product = Base36.IndexOf(n[i]) * ((i & 1) == 0 ? 1 : 2);
            sum += (product / 36) + (product % 36);
        }

        return Base36[(36 - (sum % 36)) % 36] == n[14];
    }

    private static bool Kazakh(string n)
    {
        var check = Weighted(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 11, 11);
        check = check == 10 ? Weighted(n, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], 11, 11) : check;
        return check == n[11] - '0';
    }

    private static bool Russian(string n) => n.Length == 10
        ? Weighted(n, [2, 4, 10, 3, 5, 9, 4, 6, 8], 9, 11) % 10 == n[9] - '0'
        : Weighted(n, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 10, 11) % 10 == n[10] - '0'
            && Weighted(n, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11, 11) % 10 == n[11] - '0';

    private static bool Turkish(string n)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            var first = (n[i] - '0' + 9 - i) % 10;
            if (first != 0)
            {
                var power = first * (1 << (9 - i)) % 9;
                sum += power == 0 ? 9 : power;
            }
        }

        return (10 - (sum % 10)) % 10 == n[9] - '0';
    }

    private static bool Ukrainian(string n)
    {
        var isMiddle = string.CompareOrdinal(n, "30000000") > 0 && string.CompareOrdinal(n, "60000000") < 0;
        var check = Weighted(n, isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7], 7, 11);
        check = check < 10 ? check : Weighted(n, isMiddle ? [9, 3, 4, 5, 6, 7, 8] : [3, 4, 5, 6, 7, 8, 9], 7, 11);
        return check % 10 == n[7] - '0';
    }

    private static bool Venezuelan(string n)
    {
        var letter = n[0] switch { 'V' => 4, 'E' => 8, 'J' => 12, 'P' => 16, _ => 20 };
        var sum = letter;
        int[] weights = [3, 2, 7, 6, 5, 4, 3, 2];
        for (var i = 0; i < 8; i++)
        {
            sum += (n[i + 1] - '0') * weights[i];
        }

        return "00987654321"[sum % 11] == n[9];
    }
}
