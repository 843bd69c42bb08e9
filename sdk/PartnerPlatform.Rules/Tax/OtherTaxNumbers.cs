using static PartnerPlatform.Rules.CheckDigits;

namespace PartnerPlatform.Rules;

/// <summary>Tax numbers of countries outside the VAT systems of the European Union and the United Kingdom.</summary>
internal sealed class OtherTaxNumbers
{
    private static readonly OtherTaxNumbers[] _all =
    [
        new("ZA", "VAT", "4\\d{9}", "4480264001", n => n.Length == 10),
        new("TR", "VKN", "\\d{10}", "4540536920", n => Registration("TR", "VKN", n)),
        new("AU", "ABN", "\\d{11}", "83 914 571 673", Abn),
        new("NZ", "GST", "\\d{8,9}", "49-091-850", Gst),
        new("BR", "CNPJ", "\\d{14}", "16.727.230/0001-97", n => Registration("BR", "CNPJ", n)),
        new("IN", "GSTIN", "\\d{2}[A-Z]{5}\\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]|[A-Z]{5}\\d{4}[A-Z]", "27AAPFU0939F1ZV", n => Registration("IN", n.Length == 15 ? "GSTIN" : "PAN", n)),
        new("US", "EIN", "\\d{9}", "91-1144442", n => Registration("US", "EIN", n)),
        new("CA", "BN", "\\d{9}(?:RT\\d{4})?", "12302 6635 RT0001", n => Luhn(n.AsSpan(0, 9))),
        new("CH", "UID", "CHE\\d{9}(?:MWST|TVA|IVA)?", "CHE-107.787.577 TVA", n => (11 - Weighted(n.AsSpan(3), [5, 4, 3, 2, 7, 6, 5, 4], 8, 11)) % 11 == n[11] - '0'),
        new("NO", "MVA", "\\d{9}(?:MVA)?", "995525828 MVA", n => (11 - Weighted(n.AsSpan(), [3, 2, 7, 6, 5, 4, 3, 2], 8, 11)) % 11 == n[8] - '0'),
        new("TW", "VAT", "\\d{8}", "00501503", Taiwan),
    ];

    private readonly CountryCode _country;
    private readonly TextPattern _pattern;
    private readonly Func<string, bool> _hasCheckDigits;

    private OtherTaxNumbers(string country, string name, string pattern, string example, Func<string, bool> hasCheckDigits)
    {
        _country = CountryCode.Parse(country);
        _pattern = new TextPattern(pattern);
        _hasCheckDigits = hasCheckDigits;
        Name = name;
        Example = example;
    }

    public string Name { get; }

    public string Example { get; }

    public static OtherTaxNumbers? Find(CountryCode country) => Array.Find(_all, type => type._country == country);

    public VatCheck Check(string text)
    {
        var number = RegistrationNumbers.Compact(text);
        if (number.StartsWith(_country.Value, StringComparison.Ordinal) && !_pattern.IsMatch(number.AsSpan()))
        {
            number = number.Substring(2);
        }

        if (!_pattern.IsMatch(number.AsSpan()))
        {
            return VatCheck.WrongFormat;
        }

        return _hasCheckDigits(number) ? VatCheck.Valid : VatCheck.WrongCheckDigits;
    }

    private static bool Registration(string country, string type, string number)
    {
        var code = CountryCode.Parse(country);
        return CountryDirectory.Default[code].RegistrationNumbers.FirstOrDefault(t => t.Name == type) is { } found
            && RegistrationNumbers.IsValid(code, found, number);
    }

    private static bool Abn(string n)
    {
        var sum = 0;
        int[] weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
        for (var i = 0; i < 11; i++)
        {
            sum += (n[i] - '0' - (i == 0 ? 1 : 0)) * weights[i];
        }

        return sum % 89 == 0;
    }

    private static bool Gst(string n)
    {
        var digits = n.PadLeft(9, '0').AsSpan();
        var rest = Weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2], 8, 11);
        var check = rest == 0 ? 0 : 11 - rest;
        if (check == 10)
        {
            rest = Weighted(digits, [7, 4, 3, 2, 5, 2, 7, 6], 8, 11);
            check = rest == 0 ? 0 : 11 - rest;
        }

        return check == digits[8] - '0';
    }

    private static bool Taiwan(string n)
    {
        var sum = 0;
        int[] weights = [1, 2, 1, 2, 1, 2, 4, 1];
        for (var i = 0; i < 8; i++)
        {
            var product = (n[i] - '0') * weights[i];
            sum += (product / 10) + (product % 10);
        }

        return sum % 5 == 0 || (n[6] == '7' && (sum + 1) % 5 == 0);
    }
}
