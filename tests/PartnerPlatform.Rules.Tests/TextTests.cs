using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Rules.Tests;

public sealed class TextTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Texts =>
        RuleCatalog.All
            .Select(r => (Key: r.Id.Value, English: r.GetMessage(RuleLanguage.English), French: r.GetMessage(RuleLanguage.French)))
            .Concat(RuleTexts.Keys.Select(k => (Key: k, English: RuleTexts.Get(k, Data.English), French: RuleTexts.Get(k, Data.French))))
            .Select(t => new TheoryDataRow<string, string, string>(t.Key, t.English, t.French));

    [Theory]
    [MemberData(nameof(Texts))]
    public void BothLanguagesHaveTheSamePlaceholdersAndFrenchIsSetAsFrench(string key, string english, string french)
    {
        english.ShouldNotBeNullOrWhiteSpace(key);
        french.ShouldNotBeNullOrWhiteSpace(key);
        Placeholders(french).ShouldBe(Placeholders(english), ignoreOrder: true);
        english.ShouldNotContain("'");
        french.ShouldNotContain("'");
        Regex.IsMatch(french, @"(?<![\u00a0:/]):(?!/)").ShouldBeFalse("a colon needs a no-break space before it");
        Regex.IsMatch(french, @"[^\u202f][;!?]").ShouldBeFalse("; ! ? need a narrow no-break space before them");
        Regex.IsMatch(french, @"«[^\u00a0]|[^\u00a0]»").ShouldBeFalse("guillemets need no-break spaces inside");
        Regex.IsMatch(french, @"\b(du|de la|le|la|en|au|aux) \{(country|locationCountry|tenantCountry|territory)\}").ShouldBeFalse();
    }

    [Theory]
    [InlineData("fr-CA", RuleLanguage.French)]
    [InlineData("fr", RuleLanguage.French)]
    [InlineData("frr", RuleLanguage.English)]
    [InlineData("de-DE", RuleLanguage.English)]
    [InlineData("", RuleLanguage.English)]
    [InlineData(null, RuleLanguage.English)]
    public void FrenchCulturesReadFrenchAndAllOthersEnglish(string? culture, RuleLanguage language) =>
        RuleCulture.GetLanguage(culture).ShouldBe(language);

    [Theory]
    [InlineData("US", "in the United States", "aux États-Unis")]
    [InlineData("FR", "in France", "en France")]
    [InlineData("GB", "in the United Kingdom", "au Royaume-Uni")]
    [InlineData("MC", "in Monaco", "à Monaco")]
    [InlineData("RE", "in Réunion", "à La Réunion")]
    [InlineData("MX", "in Mexico", "au Mexique")]
    [InlineData("IR", "in Iran", "en Iran")]
    [InlineData("NL", "in the Netherlands", "aux Pays-Bas")]
    [InlineData("HK", "in Hong Kong", "à Hong Kong")]
    public void PlacesHaveTheirPrepositions(string code, string english, string french)
    {
        var country = Data.Countries[Data.Code(code)];
        country.GetPlace(Data.English).ShouldBe(english);
        country.GetPlace(Data.French).ShouldBe(french);
    }

    [Fact]
    public void DatesAndNumbersFollowTheLanguage()
    {
        var result = GeneralRules.CheckVersion("1", "2", "Zoé", new DateTimeOffset(2018, 9, 20, 23, 0, 0, TimeSpan.FromHours(2)));
        result.Format(Data.English).ShouldBe("This profile was changed by Zoé on 9/20/2018. Reload it, then make your changes again.");
        result.Format(Data.French).ShouldBe("Ce profil a été modifié par Zoé le 20/09/2018. Rechargez-le, puis refaites vos modifications.");
        GeneralRules.CheckText("city", new string('a', 2000), 1500).Format(Data.French).ShouldContain("1\u202f500");
    }

    [Fact]
    public void RolesAreListedByName()
    {
        var result = GeneralRules.CheckRole(PartnerRoles.SalesAgent, PartnerAction.EditSupportProfile);
        result.Format(Data.English).ShouldBe(
            "You can’t do this with your role (Sales agent). It requires one of these roles: Global admin, Account admin, or Admin agent.");
        result.Format(Data.French).ShouldBe(
            "Votre rôle (agent commercial) ne permet pas cette action. Rôles requis\u00a0: administrateur général, administrateur de compte ou agent d’administration.");
    }

    [Fact]
    public void CountriesInSentencesHaveTheirArticleInEnglishOnly()
    {
        var address = new PostalAddress { Country = "US", AddressLine1 = "1 Main St", City = "Seattle", State = "WA", PostalCode = "9810" };
        var result = AddressRules.Evaluate(address, AddressKind.General, Data.Countries);
        result.Format(Data.English).ShouldBe("9810 isn’t a valid postal code for the United States. Example: 95014.");
        result.Format(Data.French).ShouldBe("9810 n’est pas un code postal valide (États-Unis). Exemple\u00a0: 95014.");
    }

    [Fact]
    public void EveryValueThatAPersonSeesHasAName()
    {
        Name<ReasonCode>();
        Name<DocumentType>();
        Name<CheckType>();
        Name<CheckStatus>();
        Name<VettingStatus>();
        Name<VettingSubStatus>();
        Name<AssociationState>();
        Name<VerificationState>();
        Name<TaxFilingState>();
        Name<LocationStatus>();
        Name<ChecklistStep>();
        Name<ChecklistStatus>();
        Name<TaxDecisionValue>();
        Name<TaxRegistrationStatus>();
        Name<TaxRegistrationType>();
        Name<TaxType>();
        Name<CertificateForm>();
        Name<PartnerCloud>();
        Name<PartnerFeature>();
        Name<GateAction>();
        Name<LegalField>();
        Enum.GetValues<ReasonCode>().ShouldAllBe(code => RuleTexts.Contains("reasonRemedy." + code));

        static void Name<T>()
            where T : struct, Enum => Enum.GetValues<T>().ShouldAllBe(value => RuleTexts.Contains(RuleTexts.KeyOf(value).Value), typeof(T).Name);
    }

    [Fact]
    public void FieldsInsideOthersAreNamed()
    {
        var profile = new SupportProfile { Channels = [new SupportChannel { Culture = "fr-FR", Hours = new string('x', 500) }] };
        var violation = SupportProfileRules.Evaluate(profile, new SupportContext(), Data.Countries).Find(RuleIds.Gen002).ShouldNotBeNull();
        violation.Field.ShouldBe("localizations[0].hours");
        violation.Format(Data.French).ShouldContain(RuleTexts.Get("field.hours", Data.French));
    }

    [Theory]
    [InlineData("TW", "Taiwan", "Taïwan")]
    [InlineData("HK", "Hong Kong", "Hong Kong")]
    [InlineData("MO", "Macao", "Macao")]
    [InlineData("XK", "Kosovo", "Kosovo")]
    [InlineData("PS", "Palestine", "Palestine")]
    public void NamesAreThoseOfOneTableAndTheLabelSaysCountryOrRegion(string code, string english, string french)
    {
        var country = Data.Countries[Data.Code(code)];
        country.EnglishName.ShouldBe(english);
        country.FrenchName.ShouldBe(french);
        RuleTexts.Get("field.country", Data.English).ShouldBe("Country or region");
        RuleTexts.Get("label.country", Data.French).ShouldBe("Pays ou région");
        var renamed = Data.Countries.WithOverrides([new CountryOverride(country.Code, "ops", "Naming policy") { EnglishName = "A", FrenchName = "B" }]);
        (renamed[country.Code].GetName(Data.English), renamed[country.Code].GetName(Data.French)).ShouldBe(("A", "B"));
    }

    [Fact]
    public void WhatAPersonTypedCantSpoilTheMessage()
    {
        var address = new PostalAddress { Country = "FR", AddressLine1 = "1", City = "Paris", PostalCode = "שלום" };
        AddressRules.Evaluate(address, AddressKind.General, Data.Countries).Format(Data.French).ShouldContain("\u2068שלום\u2069");

        var culture = GeneralRules.CheckLocale("zz" + new string('x', 5000) + "{date}\r\n", null, out _).Notices[0].Format(Data.English);
        culture.Length.ShouldBeLessThanOrEqualTo(1024);
        culture.ShouldNotContain("\n");
    }

    [Fact]
    public void NamesAreSortedWithoutRegardToAccents()
    {
        var names = Data.Countries.SortedByName(Data.French).Select(c => c.FrenchName).ToList();
        names.IndexOf("Île de Man").ShouldBeLessThan(names.IndexOf("Jersey"));
        names.IndexOf("Égypte").ShouldBeLessThan(names.IndexOf("France"));
    }

    [Fact]
    public void MessagesDontDependOnTheCurrentCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            CountryCode.TryParse("fi", out var code).ShouldBeTrue();
            code.Value.ShouldBe("FI");
            Data.Countries.Find("in")!.FindSubdivision("INDIANA").ShouldBeNull();
            Data.Countries.Find("us")!.FindSubdivision("indiana")!.Code.ShouldBe("IN");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Placeholders(string text) => Regex.Matches(text, @"\{(\w+)\}").Select(m => m.Value).Distinct().ToArray();
}
