namespace PartnerPlatform.Rules.Tests;

public sealed class TaxNumberTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Vectors =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "vat-test-vectors.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(c => new TheoryDataRow<string, string, string, string>(c[0], c[1], c[2], c[3]));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void TheVatVectorsHold(string country, string prefix, string valid, string invalid)
    {
        VatNumbers.Check(prefix + valid, Data.Code(country)).ShouldBe(VatCheck.Valid);
        VatNumbers.Check(valid, Data.Code(country)).ShouldBe(VatCheck.Valid);
        VatNumbers.Check(prefix + valid).ShouldBe(VatCheck.Valid);
        VatNumbers.Check(prefix + invalid, Data.Code(country)).ShouldNotBe(VatCheck.Valid);
        TaxNumber.TryParse(prefix + invalid, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("GR", "GR094259216", VatCheck.WrongPrefix)]
    [InlineData("GR", "EL 094.259.216", VatCheck.Valid)]
    [InlineData("GB", "XI980780684", VatCheck.Valid)]
    [InlineData("GB", "GBGD001", VatCheck.Valid)]
    [InlineData("MC", "FR40303265045", VatCheck.Valid)]
    [InlineData("MC", "MC40303265045", VatCheck.WrongPrefix)]
    [InlineData("MC", "FR53000004605", VatCheck.Valid)]
    [InlineData("IM", "GB980780684", VatCheck.Valid)]
    [InlineData("FR", "DE136695976", VatCheck.WrongPrefix)]
    [InlineData("NL", "NL123456783B90", VatCheck.WrongCheckDigits)]
    [InlineData("US", "91-1144442", VatCheck.Unknown)]
    [InlineData("FR", "", VatCheck.WrongFormat)]
    [InlineData("FR", "FR403032650450000000000", VatCheck.WrongFormat)]
    public void PrefixesBelongToCountries(string country, string number, VatCheck check) =>
        VatNumbers.Check(number, Data.Code(country)).ShouldBe(check);

    [Fact]
    public void AGreekNumberWithTheCountryCodeGetsASuggestion()
    {
        var result = TaxNumberRules.Evaluate("GR094259216", Data.Code("GR"), Data.Countries);
        result.Violations.Ids().ShouldBe(["TAX-005"]);
        result.Violations[0].Remedy!.SuggestedValue.ShouldBe("EL094259216");
    }

    [Fact]
    public void AFrenchVatNumberHoldsItsSiren()
    {
        TaxNumberRules.HoldsSiren("FR40 303 265 045", "303 265 045").ShouldBeTrue();
        TaxNumberRules.HoldsSiren("FR40303265045", "552008443").ShouldBeFalse();
    }

    [Fact]
    public void ARightNumberAllocatesNothing()
    {
        var france = Data.Code("FR");
        TaxNumberRules.Evaluate("FR40303265045", france, Data.Countries).ShouldBeSameAs(RuleResult.Allowed);
        Allocations.MeasureWhenCompiled(() => TaxNumberRules.Evaluate("FR40303265045", france, Data.Countries)).ShouldBe(0);
    }

    [Theory]
    [InlineData("ZA", "4480264001", "4480264001x")]
    [InlineData("AU", "83 914 571 673", "83 914 571 674")]
    [InlineData("NZ", "49-091-850", "49-091-851")]
    [InlineData("BR", "16.727.230/0001-97", "16.727.230/0001-98")]
    [InlineData("US", "91-1144442", "00-1144442")]
    [InlineData("CH", "CHE-107.787.577 TVA", "CHE-107.787.578 TVA")]
    [InlineData("NO", "995525828MVA", "995525829MVA")]
    [InlineData("IN", "27AAPFU0939F1ZV", "27AAPFU0939F1ZX")]
    [InlineData("TR", "4540536920", "4540536921")]
    [InlineData("TW", "00501503", "00501502")]
    public void OtherTaxNumbersAreChecked(string country, string right, string wrong)
    {
        TaxNumberRules.Evaluate(right, Data.Code(country), Data.Countries).Ids().ShouldBeEmpty();
        TaxNumberRules.Evaluate(wrong, Data.Code(country), Data.Countries).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("BY", "UNP", "200988541", "200988542")]
    [InlineData("BR", "CNPJ", "16.727.230/0001-97", "16.727.230/0001-98")]
    [InlineData("CN", "USCI", "91110000600037341L", "91110000600037342N")]
    [InlineData("FR", "SIREN", "552 008 443", "552 008 444")]
    [InlineData("FR", "SIRET", "73282932000074", "73282932000079")]
    [InlineData("HU", "TIN", "12892312-4-42", "12892313-4-42")]
    [InlineData("KZ", "BIN", "940140000385", "940140000386")]
    [InlineData("MD", "IDNO", "1008600038413", "1008600038412")]
    [InlineData("PL", "NIP", "8567346215", "8567346216")]
    [InlineData("RU", "INN", "7707083893", "7707083894")]
    [InlineData("ZA", "TIN", "0001339050", "2449/494/16/0")]
    [InlineData("TH", "TIN", "0994000158378", "0994000158379")]
    [InlineData("TR", "VKN", "4540536920", "4540536921")]
    [InlineData("UA", "EDRPOU", "32855961", "32855968")]
    [InlineData("US", "EIN", "91-1144442", "07-1144442")]
    [InlineData("VE", "RIF", "J-07013380-5", "J-07013380-6")]
    [InlineData("VN", "MST", "0100233488", "0100233489")]
    public void RegistrationNumbersHaveCheckDigits(string country, string type, string right, string wrong)
    {
        var code = Data.Code(country);
        var kind = Data.Countries[code].RegistrationNumbers.Single(t => t.Name == type);
        RegistrationNumbers.IsValid(code, kind, right).ShouldBeTrue();
        RegistrationNumbers.IsValid(code, kind, wrong).ShouldBeFalse();
    }

    [Fact]
    public void EveryExampleOfARegistrationNumberIsRight()
    {
        foreach (var country in Data.Countries.All)
        {
            foreach (var type in country.RegistrationNumbers)
            {
                RegistrationNumbers.IsValid(country.Code, type, type.Example).ShouldBeTrue($"{country.Code} {type.Name}");
            }
        }
    }

    [Fact]
    public void AnOutageOfTheRegistryIsntAnAnswer()
    {
        foreach (var fault in new[] { "MS_UNAVAILABLE", "TIMEOUT", "MS_MAX_CONCURRENT_REQ", "GLOBAL_MAX_CONCURRENT_REQ", "SERVICE_UNAVAILABLE" })
        {
            TaxNumberRules.ReadAnswer(fault, isValid: false).ShouldBe(RegistryAnswer.Unavailable);
        }

        TaxNumberRules.ReadAnswer("INVALID_INPUT", isValid: false).ShouldBe(RegistryAnswer.NotValid);
        TaxNumberRules.ReadAnswer(null, isValid: true).ShouldBe(RegistryAnswer.Valid);
    }
}
