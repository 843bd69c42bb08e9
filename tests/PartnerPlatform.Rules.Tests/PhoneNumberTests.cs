using PhoneNumbers;

namespace PartnerPlatform.Rules.Tests;

/// <summary>Numbers are read with the answer of libphonenumber, although most of them don't reach it.</summary>
public sealed class PhoneNumberTests
{
    private const int MutationsPerNumber = 12;

    private static readonly PhoneNumberUtil _library = PhoneNumberUtil.GetInstance();
    private static readonly string[] _separators = ["", " ", "-", ".", "/", "(", ")", "\u00a0", "  ", ") "];

    [Fact]
    public void EveryRegionIsReadAsByLibphonenumber()
    {
        var numbers = 0;
        Parallel.ForEach(CountryCode.All, country =>
        {
            foreach (var text in CreateNumbers(country))
            {
                AssertSame(text, country);
                AssertSame(text, default);
                AssertSame(text, Data.Code("FR"));
                AssertSame(text, Data.Code("JE"));
                Interlocked.Increment(ref numbers);
            }
        });
        numbers.ShouldBeGreaterThan(50_000);
    }

    [Fact]
    public void DigitsOfAnyKindAreReadAsByLibphonenumber()
    {
        Parallel.ForEach(CountryCode.All, country =>
        {
            var random = new Random(country.GetHashCode());
            for (var i = 0; i < 400; i++)
            {
                var digits = new string(Enumerable.Range(0, random.Next(2, 19)).Select(_ => (char)('0' + random.Next(10))).ToArray());
                AssertSame(digits, country);
                AssertSame("+" + digits, country);
                AssertSame("0" + digits, country);
                AssertSame("00" + digits, country);
            }
        });
    }

    [Theory]
    [InlineData("FR", "01 40 20 50 50", "+33140205050", "FR", PhoneNumberKind.Ordinary)]
    [InlineData("FR", "+33 1 40 20 50 50", "+33140205050", "FR", PhoneNumberKind.Ordinary)]
    [InlineData("FR", "+33 (0)1 40 20 50 50", "+33140205050", "FR", PhoneNumberKind.Ordinary)]
    [InlineData("FR", "0 899 12 34 56", "+33899123456", "FR", PhoneNumberKind.PremiumRate)]
    [InlineData("FR", "0033 1 40 20 50 50", "+33140205050", "FR", PhoneNumberKind.Ordinary)]
    [InlineData("GB", "01534 440000", "+441534440000", "JE", PhoneNumberKind.Ordinary)]
    [InlineData("CA", "(206) 155-0100", null, null, null)]
    [InlineData("CA", "(206) 462-0100", "+12064620100", "US", PhoneNumberKind.Ordinary)]
    [InlineData("US", "1 800 555 0199", "+18005550199", "US", PhoneNumberKind.TollFree)]
    [InlineData("IT", "02 6982 1234", "+390269821234", "IT", PhoneNumberKind.Ordinary)]
    [InlineData("FR", "+800 1234 5678", "+80012345678", "", PhoneNumberKind.TollFree)]
    public void NumbersHaveAnOwnerAndAKind(string country, string text, string? value, string? owner, PhoneNumberKind? kind)
    {
        PhoneNumber.TryParse(text, Data.Code(country), out var number);
        (number?.Value, number?.Country.Value, number?.Kind).ShouldBe((value, owner, kind));
    }

    private static void AssertSame(string text, CountryCode country)
    {
        PhoneNumber.TryParse(text, country, out var number);
        var read = number is null ? default : (number.Value, number.Country, (PhoneNumberKind?)number.Kind);
        if (read != ReadWithLibrary(text, country))
        {
            Assert.Fail($"{text} in {country}: {read}, libphonenumber {ReadWithLibrary(text, country)}");
        }
    }

    private static (string? Value, CountryCode Country, PhoneNumberKind? Kind) ReadWithLibrary(string text, CountryCode country)
    {
        try
        {
            var number = _library.Parse(text, country.HasValue ? country.Value : null);
            var type = _library.GetNumberType(number);
            if (type == PhoneNumberType.UNKNOWN || number.HasExtension || _library.GetRegionCodeForNumber(number) is not { } region)
            {
                return default;
            }

            CountryCode.TryParse(region == "001" ? null : region, out var owner);
            return (
                _library.Format(number, PhoneNumberFormat.E164),
                owner,
                type switch
                {
                    PhoneNumberType.PREMIUM_RATE => PhoneNumberKind.PremiumRate,
                    PhoneNumberType.TOLL_FREE => PhoneNumberKind.TollFree,
                    _ => PhoneNumberKind.Ordinary,
                });
        }
        catch (NumberParseException)
        {
            return default;
        }
    }

    private static IEnumerable<string> CreateNumbers(CountryCode country)
    {
        var random = new Random(country.GetHashCode());
        foreach (var type in Enum.GetValues<PhoneNumberType>())
        {
            if (_library.GetExampleNumberForType(country.Value, type) is not { } example)
            {
                continue;
            }

            foreach (var format in new[] { PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.E164 })
            {
                var text = _library.Format(example, format);
                yield return text;
                for (var i = 0; i < MutationsPerNumber; i++)
                {
                    var place = random.Next(text.Length);
                    yield return random.Next(4) switch
                    {
                        0 => text.Remove(place, 1),
                        1 => text.Insert(place, ((char)('0' + random.Next(10))).ToString()),
                        2 => text.Insert(place, _separators[random.Next(_separators.Length)]),
                        _ => text.Remove(place, 1).Insert(place, ((char)('0' + random.Next(10))).ToString()),
                    };
                }
            }
        }
    }
}
