using System.Text.Json;

namespace PartnerPlatform.Rules.Tests;

public sealed class CountryTests
{
    [Fact]
    public void There_are_249_codes_and_Kosovo()
    {
        CountryCode.All.Count.ShouldBe(250);
        CountryCode.All.ShouldBe(CountryCode.All.OrderBy(c => c.Value, StringComparer.Ordinal));
        foreach (var country in Data.Countries.All)
        {
            country.EnglishName.ShouldNotBeNullOrEmpty();
            country.FrenchName.ShouldNotBeNullOrEmpty();
            country.Alpha3.Length.ShouldBe(3);
            country.AddressFormat.ShouldContain("%A");
            country.Cultures.ShouldNotBeEmpty();
            country.GetPlace(Data.French).ShouldContain(country.FrenchName);
            foreach (var example in country.PostalCodeExamples)
            {
                country.IsPostalCode(example).ShouldBeTrue($"{country.Code} {example}");
                country.IsPostalCode(example + "*").ShouldBeFalse();
            }

            foreach (var type in country.RegistrationNumbers)
            {
                type.IsMatch(type.Example).ShouldBeTrue($"{country.Code} {type.Name}");
            }

            foreach (var subdivision in country.Subdivisions)
            {
                country.FindSubdivision(subdivision.Code).ShouldBeSameAs(subdivision);
                country.FindSubdivision(subdivision.FrenchName).ShouldNotBeNull();
                subdivision.HasPostalCode("~").ShouldBe(subdivision.PostalPrefixPattern is null);
            }
        }
    }

    [Theory]
    [InlineData("FR", "FR")]
    [InlineData(" fr ", "FR")]
    [InlineData("UK", "GB")]
    [InlineData("XJ", "SJ")]
    [InlineData("xs", "BQ")]
    [InlineData("XE", "BQ")]
    [InlineData("FX", "FR")]
    [InlineData("TP", "TL")]
    [InlineData("BU", "MM")]
    [InlineData("ZR", "CD")]
    [InlineData("AC", "SH")]
    [InlineData("TA", "SH")]
    [InlineData("XK", "XK")]
    [InlineData("EL", null)]
    [InlineData("XI", null)]
    [InlineData("AN", null)]
    [InlineData("CS", null)]
    [InlineData("YU", null)]
    [InlineData("SU", null)]
    [InlineData("XKS", null)]
    [InlineData("FRA", null)]
    [InlineData("F", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("ＦＲ", null)]
    public void CodesAndAliasesAreRead(string? text, string? expected)
    {
        CountryCode.TryParse(text, out var code).ShouldBe(expected is not null);
        code.Value.ShouldBe(expected ?? string.Empty);
    }

    [Fact]
    public void AliasesThatNeedAPersonNameTheChoices()
    {
        var resolution = CountryCode.Resolve("an");
        resolution.Match.ShouldBe(CountryCodeMatch.Withdrawn);
        resolution.Candidates.Select(c => c.Value).ShouldBe(["CW", "SX", "BQ"]);
        CountryCode.Resolve("EL").Match.ShouldBe(CountryCodeMatch.VatOnly);
        CountryCode.Resolve("XKS").Match.ShouldBe(CountryCodeMatch.ImportOnly);
        CountryCode.Resolve("UK").Match.ShouldBe(CountryCodeMatch.Replaced);
    }

    [Fact]
    public void CodesAreWrittenAsJsonAndReadBack()
    {
        var map = new Dictionary<CountryCode, CountryCode?> { [Data.Code("FR")] = Data.Code("GB"), [Data.Code("US")] = null };
        var json = JsonSerializer.Serialize(map);
        json.ShouldBe("""{"FR":"GB","US":null}""");
        JsonSerializer.Deserialize<Dictionary<CountryCode, CountryCode?>>(json).ShouldBe(map);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<CountryCode>("\"QQ\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<CountryCode>("7"));
    }

    [Fact]
    public void TheRecordedRulesOfTheUnitedStatesAndPortugalHold()
    {
        var us = Data.Countries[Data.Code("US")];
        us.Subdivisions.Count.ShouldBe(51);
        us.FindSubdivision("PR").ShouldBeNull();
        us.FindSubdivision("AE").ShouldBeNull();
        us.Cultures.ShouldBe(["en-US", "es-US"]);
        us.CallingCodes.ShouldBe([1]);
        us.IsPostalCode("98052-6399").ShouldBeTrue();
        us.IsPostalCode("9805").ShouldBeFalse();

        var pt = Data.Countries[Data.Code("PT")];
        pt.IsStateRequired.ShouldBeFalse();
        pt.Subdivisions.ShouldBeEmpty();
        pt.Cultures.ShouldBe(["pt-PT", "en-US"]);
        pt.CallingCodes.ShouldBe([351]);
    }

    [Fact]
    public void CanadianProvincesHaveFrenchNames() =>
        Data.Countries[Data.Code("CA")].FindSubdivision("BC")!.GetName(Data.French).ShouldBe("Colombie-Britannique");

    [Theory]
    [InlineData("GB", "2020-01-31", VatZone.EuMember)]
    [InlineData("GB", "2020-02-01", VatZone.None)]
    [InlineData("HR", "2013-06-30", VatZone.None)]
    [InlineData("HR", "2013-07-01", VatZone.EuMember)]
    [InlineData("MC", "2026-01-01", VatZone.TreatedAsMember)]
    [InlineData("IM", "2019-01-01", VatZone.TreatedAsMember)]
    [InlineData("IM", "2026-01-01", VatZone.TreatedAsOther)]
    [InlineData("RE", "2026-01-01", VatZone.EuExcluded)]
    [InlineData("AX", "2026-01-01", VatZone.EuExcluded)]
    [InlineData("US", "2026-01-01", VatZone.None)]
    public void TheVatAreaDependsOnTheDay(string code, string date, VatZone zone)
    {
        CalendarDate.TryParse(date, out var day).ShouldBeTrue();
        Data.Countries[Data.Code(code)].GetVatZone(day).ShouldBe(zone);
    }

    [Theory]
    [InlineData("ES", "35001", "Las Palmas", VatZone.EuExcluded)]
    [InlineData("ES", "28001", "Madrid", VatZone.EuMember)]
    [InlineData("DE", "78266", "Büsingen", VatZone.EuExcluded)]
    [InlineData("DE", "27498", "Helgoland", VatZone.EuExcluded)]
    [InlineData("IT", "23041", "LIVIGNO", VatZone.EuExcluded)]
    [InlineData("IT", "22061", "Campione d'Italia", VatZone.EuExcluded)]
    [InlineData("IT", "00184", "Roma", VatZone.EuMember)]
    public void PartsOfMembersCanLieOutsideTheVatArea(string country, string postalCode, string city, VatZone zone) =>
        AddressRules.GetVatZone(new PostalAddress { Country = country, PostalCode = postalCode, City = city }, Data.Today, Data.Countries)
            .ShouldBe(zone);

    [Theory]
    [InlineData("FR", "97400", "RE")]
    [InlineData("FR", "97 400", "RE")]
    [InlineData("FR", "98000", "MC")]
    [InlineData("FR", "97133", "BL")]
    [InlineData("FR", "97150", "MF")]
    [InlineData("FR", "97100", "GP")]
    [InlineData("FR", "75001", "")]
    [InlineData("US", "00926", "PR")]
    [InlineData("US", "00820", "VI")]
    [InlineData("US", "96799", "AS")]
    [InlineData("US", "96910", "GU")]
    [InlineData("US", "96950", "MP")]
    [InlineData("US", "96941", "FM")]
    [InlineData("US", "96960", "MH")]
    [InlineData("US", "96940", "PW")]
    [InlineData("GB", "je2 3ab", "JE")]
    [InlineData("GB", "GY1 1AA", "GG")]
    [InlineData("GB", "IM1 1AA", "IM")]
    [InlineData("FI", "22100", "AX")]
    [InlineData("ES", "35001", "")]
    public void PostalCodesTellTerritories(string country, string postalCode, string territory) =>
        Data.Countries[Data.Code(country)].FindTerritory(postalCode).Value.ShouldBe(territory);

    [Fact]
    public void OverridesAreALayerWithAuthorAndReason()
    {
        var changed = Data.Countries.WithOverrides(
        [
            new CountryOverride(Data.Code("TW"), "ops@contoso.com", "Naming policy") { EnglishName = "Taiwan Region", IsSupported = false },
            new CountryOverride(Data.Code("FR"), "ops@contoso.com", "Test") { PostalCodePattern = @"\d{5}" },
        ]);

        changed[Data.Code("TW")].EnglishName.ShouldBe("Taiwan Region");
        changed[Data.Code("TW")].Override!.Reason.ShouldBe("Naming policy");
        changed[Data.Code("FR")].IsPostalCode("75 001").ShouldBeFalse();
        Data.Countries[Data.Code("TW")].EnglishName.ShouldBe("Taiwan");
        Data.Countries[Data.Code("FR")].IsPostalCode("75 001").ShouldBeTrue();
        AddressRules.CheckCountry("tw", changed, out _).Format(Data.English).ShouldBe("Partners in Taiwan Region aren’t supported.");
        Should.Throw<ArgumentException>(() => new CountryOverride(Data.Code("TW"), " ", "x"));
        Should.Throw<FormatException>(() => Data.Countries.WithOverrides([new(Data.Code("FR"), "a", "b") { PostalCodePattern = "(a+)+" }]));
    }

    [Fact]
    public void RegionsAndCurrenciesAreThoseOfTheTable()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "csp-regions-2023.csv")).Skip(1).ToLookup(line => line[..2]);
        foreach (var country in Data.Countries.All.Where(c => rows.Contains(c.Code.Value)))
        {
            rows[country.Code.Value].ShouldContain(
                line => line.Contains(country.CspRegion!) && line.EndsWith(country.Currency ?? ","), country.EnglishName);
        }
    }

    [Fact]
    public void TheDataSaysWhereItComesFrom()
    {
        Data.Countries.DataVersion.ShouldNotBeNullOrEmpty();
        Data.Countries.Sources.ShouldContain(s => s.Licence == "Unicode-3.0");
        Data.Countries.Sources.ShouldAllBe(s => s.Version.Length > 0 && s.Licence.Length > 0);
    }

    [Fact]
    public void TerritoriesWithoutAPostalFormNeedNone()
    {
        foreach (var country in Data.Countries.All.Where(c => c.PostalCodePattern is null))
        {
            country.IsPostalCodeRequired.ShouldBeFalse(country.EnglishName);
        }
    }
}
