using System.Text;

namespace PartnerPlatform.Rules.Tests;

/// <summary>
/// No text makes a parser or a rule throw. RULES_FUZZ sets the number of inputs for each parser, by default a million. What is
/// made of several texts, each of which has its parser, gets a fifth.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int _count = int.TryParse(Environment.GetEnvironmentVariable("RULES_FUZZ"), out var count) ? count : 1_000_000;

    private static readonly string[] _seeds =
    [
        "FR", "uk", "XKS", "4391507", "12 345 67", "7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00", "FR40303265045", "ESB58378431", "NL004495445B01",
        "IE6433435F", "+33 1 40 20 50 50", "3631", "www.contoso.com", "https://société.fr/aide?x=1#y", "http://[::1]:80/", "a@b.fr", "用户@例え.jp",
        "ADR-009", "75002", "EC2A 1AF", "12 rue de la Paix, B.P. 12", "Contoso S.A.S.", "16.727.230/0001-97", "extrait.pdf", "2026-11-22", "fr-FR",
    ];

    private static readonly string[] _pieces =
        ["\0", "\u202e", "\ud800", "\udc00", "\ufffe", "\uffff", "😀", "\u0301", "א", "٣", "\u00a0", "\ufeff", "%", "{0}", "{field}", "\\", "\r\n", "'", "xn--", "://", "@", ":", "-", "."];

    [Fact]
    public void CountryCodes() => Run(text =>
    {
        CountryCode.TryParse(text, out _);
        CountryCode.Resolve(text);
        AddressRules.CheckCountry(text, Data.Countries, out _).Format(Data.French);
    });

    [Fact]
    public void Ids() => Run(text =>
    {
        MpnId.TryParse(text, out _);
        TenantId.TryParse(text, out _);
        RuleId.TryParse(text, out _);
        CalendarDate.TryParse(text, out _);
        RuleCulture.GetFallback(text);
    });

    [Fact]
    public void TaxNumbers() => Run((text, country) =>
    {
        TaxNumber.TryParse(text, out _);
        TaxNumberRules.Evaluate(text, country, Data.Countries).Format(Data.English);
    });

    [Fact]
    public void PhoneNumbers() => Run((text, country) => PhoneNumber.TryParseSupport(text, country, out _));

    [Fact]
    public void WebAndMailAddresses() => Run(text =>
    {
        WebAddress.TryParse(text, out _);
        EmailAddress.TryParse(text, out _);
    });

    [Fact]
    public void Addresses() => RunWhole((text, country) =>
    {
        var address = new PostalAddress
        {
            Country = country.Value, AddressLine1 = text, City = text, State = text, PostalCode = text, Region = text, PhoneNumber = text,
        };
        AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries).Format(Data.French);
        AddressRules.GetLines(address, Data.Countries);
        AddressRules.Normalize(address, Data.Countries);
    });

    [Fact]
    public void SupportProfiles() => RunWhole((text, country) =>
    {
        var channel = new SupportChannel { Culture = text, Country = text, Email = text, Telephone = text, Website = text, Hours = text };
        var profile = new SupportProfile { Email = text, Telephone = text, Website = text, Channels = [channel] };
        SupportProfileRules.Evaluate(profile, new SupportContext { TenantCountry = country }, Data.Countries).Format(Data.French);
        SupportProfileRules.Normalize(profile);
        SupportRedirect.Choose(profile, text, country);
    });

    [Fact]
    public void LegalProfiles() => RunWhole((text, country) =>
    {
        var profile = new LegalProfile
        {
            CompanyName = text, RegistrationNumber = text, PrimaryContact = new Contact { Email = text, FirstName = text },
            Address = new PostalAddress { Country = country.Value, AddressLine1 = "1" },
        };
        LegalProfileRules.Evaluate(profile, new LegalContext { InForce = new LegalProfile { CompanyName = "x" } }, Data.Countries);
    });

    [Fact]
    public void Associations() => Run((text, country) =>
    {
        var request = new AssociationRequest { MpnId = text, AccountId = text, Tenant = new() { AccountId = text, Country = text } };
        MpnAssociationRules.Evaluate(request, _directory, Data.Countries, Data.Today).Format(Data.French);
    });

    [Fact]
    public void FileNames() => Run(text =>
    {
        FileInspector.GetSafeName(text).Length.ShouldBeLessThanOrEqualTo(100);
        FileInspector.GetClaimedFormat(text);
        FileInspector.Inspect(Encoding.UTF8.GetBytes(text));
        CloudRules.CheckIssuer(CloudDirectory.Default[PartnerCloud.Global], text);
        CloudRules.CheckEnrollmentDomain(CloudDirectory.Default[PartnerCloud.Global], text);
        TaxNumberRules.GetSimilarity(text, "Contoso");
    });

    [Fact]
    public void BinaryFiles()
    {
        var random = new Random(7);
        byte[][] starts = [[0xff, 0xd8, 0xff, 0xe0], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], .. new[] { "GIF89a", "%PDF-1.7" }.Select(Encoding.ASCII.GetBytes)];
        for (var i = 0; i < _count; i++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            FileInspector.Inspect([.. starts[i % 4], .. bytes]);
        }
    }

    [Fact]
    public void HostileTextsTakeNoTime()
    {
        // Each would make a backtracking expression hang, or is very long; the test ends because none does.
        string[] hostile =
        [
            new('a', 1_000_000), new('1', 1_000_000), new(' ', 1_000_000), string.Concat(Enumerable.Repeat("a.", 500_000)) + "@",
            new string('1', 100_000) + "x", string.Concat(Enumerable.Repeat("A1 ", 300_000)), new('\ud800', 1_000_000), new('\u0301', 1_000_000),
            "https://" + string.Concat(Enumerable.Repeat("a-.", 300_000)),
        ];
        foreach (var text in hostile)
        {
            CountryCode.TryParse(text, out _).ShouldBeFalse();
            MpnId.TryParse(text, out _).ShouldBeFalse();
            TaxNumber.TryParse(text, out _).ShouldBeFalse();
            EmailAddress.TryParse(text, out _).ShouldBeFalse();
            WebAddress.TryParse(text, out _).ShouldBeFalse();
            PhoneNumber.TryParseSupport(text, Data.Code("FR"), out _).ShouldBeFalse();
            foreach (var country in new[] { "GB", "FR", "CA", "KR", "CO" })
            {
                var address = new PostalAddress { Country = country, AddressLine1 = text, City = text, State = text, PostalCode = text };
                AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries).IsAllowed.ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void NoPatternOfTheDataCanBeMadeToBacktrack()
    {
        string[] hostile = [new('1', 200_000), new('A', 200_000), string.Concat(Enumerable.Repeat("1A ", 70_000)), string.Concat(Enumerable.Repeat("A1-", 70_000))];
        foreach (var text in hostile)
        {
            foreach (var country in Data.Countries.All)
            {
                country.IsPostalCode(text).ShouldBe(country.PostalCodePattern is null);
                country.FindTerritory(text);
                country.FindSubdivision(text).ShouldBeNull();
                country.RegistrationNumbers.ShouldAllBe(type => !type.IsMatch(text));
                foreach (var subdivision in country.Subdivisions)
                {
                    subdivision.HasPostalCode(text);
                }
            }
        }
    }

    [Fact]
    public void NoNumberMakesThePhoneLibraryBacktrack()
    {
        // The library has expressions of its own; texts longer than a number never reach it.
        string[] hostile = [new('1', 40), new('0', 40), "+" + new string('9', 39), string.Concat(Enumerable.Repeat("1-", 20)), "+" + string.Concat(Enumerable.Repeat("(1", 19))];
        foreach (var country in CountryCode.All)
        {
            foreach (var text in hostile)
            {
                for (var length = 2; length <= text.Length; length++)
                {
                    PhoneNumber.TryParseSupport(text.Substring(0, length), country, out _);
                }
            }
        }
    }

    [Fact]
    public void ThePackageHasNoRegularExpression() =>
        typeof(RuleResult).Assembly.GetReferencedAssemblies().ShouldNotContain(a => a.Name == "System.Text.RegularExpressions");

    private static readonly MpnDirectory _directory =
        new([new MpnLocation { MpnId = MpnId.Parse("4391507"), AccountId = "4391507", Country = "GB" }]);

    // Those whose numbers have rules of their own; each input meets one of them.
    private static readonly CountryCode[] _countries =
        Array.ConvertAll("FR US GB ES NL IE BR KZ RU CN IN PL MD VE CH CZ BG GR CA KR CO JP".Split(' '), Data.Code);

    private static void Run(Action<string> act) => Run((text, _) => act(text));

    private static void Run(Action<string, CountryCode> act) => Run(_count, act);

    private static void RunWhole(Action<string, CountryCode> act) => Run(_count / 5, act);

    private static void Run(int count, Action<string, CountryCode> act)
    {
        const int Chunk = 10_000;
        Parallel.For(0, (count + Chunk - 1) / Chunk, chunk =>
        {
            var random = new Random(20260101 + chunk);
            for (var i = 0; i < Chunk; i++)
            {
                var text = Create(random);
                try
                {
                    act(text, _countries[i % _countries.Length]);
                }
                catch (Exception error) when (error is not ShouldAssertException)
                {
                    Assert.Fail($"{string.Join(' ', text.Select(c => ((int)c).ToString("x4")))}: {error}");
                }
            }
        });
    }

    private static string Create(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? string.Empty : _seeds[random.Next(_seeds.Length)]);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var place = random.Next(text.Length + 1);
            switch (random.Next(5))
            {
                case 0 when place < text.Length:
                    text.Remove(place, 1);
                    break;
                case 1 when place < text.Length:
                    text[place] = (char)random.Next(0x10000);
                    break;
                case 2:
                    text.Insert(place, (char)random.Next(0x80));
                    break;
                case 3:
                    text.Insert(place, text.ToString(0, place));
                    break;
                default:
                    text.Insert(place, _pieces[random.Next(_pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
