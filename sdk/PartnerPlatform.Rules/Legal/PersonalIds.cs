namespace PartnerPlatform.Rules;

/// <summary>Recognizes numbers of persons where a company's number is wanted.</summary>
internal static class PersonalIds
{
    /// <summary>Whether a text is in the form of a personal ID of a country, with right check digits where there are some.</summary>
    public static bool IsPersonal(CountryCode country, string text, RegistrationNumberType? type)
    {
        var number = RegistrationNumbers.Compact(text);
        return country.Value switch
        {
            "US" => text.Length == 11 && text[3] == '-' && text[6] == '-' && Digits(number, 9),
            "FR" => number.Length == 15 && number[0] is '1' or '2' && IsFrench(number),
            "BR" => Digits(number, 11) && IsBrazilian(number),
            "PL" => Digits(number, 11) && CheckDigits.Weighted(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3], 10, 10) is var sum && (10 - sum) % 10 == number[10] - '0',
            "KZ" => type?.Name == "BIN" && Digits(number, 12) && number[4] is >= '0' and <= '3',
            "MD" => Digits(number, 13) && number[0] is '2' or '0' && Digits(number, 13),
            "RU" => Digits(number, 11),
            "UA" => Digits(number, 10),
            "GB" => number.Length == 9 && char.IsLetter(number[0]) && char.IsLetter(number[1]) && DigitsAt(number, 2, 6) && number[8] is >= 'A' and <= 'D',
            "ES" => number.Length == 9 && (DigitsAt(number, 0, 8) || (number[0] is >= 'X' and <= 'Z' && DigitsAt(number, 1, 7))) && char.IsLetter(number[8]),
            "IT" => number.Length == 16 && char.IsLetter(number[0]) && char.IsLetter(number[15]) && DigitsAt(number, 6, 2),
            "IN" => Digits(number, 12),
            "CN" => number.Length == 18 && DigitsAt(number, 0, 17) && (DigitsAt(number, 6, 2) && number[6] is '1' or '2') && number[7] is '9' or '0' && IsChinese(number),
            "TR" => Digits(number, 11) && number[0] != '0',
            _ => false,
        };
    }

    private static bool Digits(string number, int count) => number.Length == count && DigitsAt(number, 0, count);

    private static bool DigitsAt(string number, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (number[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    // A social security number: sex, year, month, place, order and a key of two digits.
    private static bool IsFrench(string number)
    {
        var digits = number.Replace("2A", "19").Replace("2B", "18");
        return Digits(digits, 15) && 97 - (long.Parse(digits.Substring(0, 13), System.Globalization.CultureInfo.InvariantCulture) % 97)
            == int.Parse(digits.Substring(13), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsBrazilian(string number)
    {
        for (var count = 9; count <= 10; count++)
        {
            var sum = 0;
            for (var i = 0; i < count; i++)
            {
                sum += (number[i] - '0') * (count + 1 - i);
            }

            if ((sum * 10 % 11 % 10) != number[count] - '0')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsChinese(string number)
    {
        var weights = new[] { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
        return "10X98765432"[CheckDigits.Weighted(number, weights, 17, 11)] == number[17];
    }
}
