using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class AddressRulesTests
{
    public static IEnumerable<TheoryDataRow<PostalAddress>> RightAddresses =>
    [
        new(AddressExamples.Paris),
        new(AddressExamples.Seattle),
        new(AddressExamples.London),
        new(AddressExamples.London with { PhoneNumber = "01534 440000" }),
        new(new PostalAddress { Country = "MC", AddressLine1 = "2 av. de Monte-Carlo", City = "Monaco", PostalCode = "98000" }),
        new(new PostalAddress { Country = "HK", AddressLine1 = "1 Queen's Road Central", State = "Hong Kong Island" }),
        new(new PostalAddress { Country = "CA", AddressLine1 = "1 rue Sherbrooke", City = "Montréal", State = "Québec", PostalCode = "H3Z 2Y7" }),
        new(new PostalAddress { Country = "RE", AddressLine1 = "1 rue de Paris", City = "Saint-Denis", PostalCode = "97400" }),
        new(new PostalAddress { Country = "CN", AddressLine1 = "中关村大街1号", City = "北京", State = "北京市", PostalCode = "100080" }),
    ];

    [Theory]
    [MemberData(nameof(RightAddresses))]
    public void RightAddressesAreAllowed(PostalAddress address) =>
        AddressRules.Evaluate(address, AddressKind.General, Data.Countries).Ids().ShouldBeEmpty();

    [Fact]
    public void APostalCodeOfATerritorySuggestsTheTerritoryAndNothingElse()
    {
        var puertoRico = new PostalAddress { Country = "US", AddressLine1 = "1 Calle Sol", City = "San Juan", State = "PR", PostalCode = "00926" };
        var result = AddressRules.Evaluate(puertoRico, AddressKind.General, Data.Countries);
        result.Ids().ShouldBe(["ADR-015"]);
        result.Violations[0].Remedy!.SuggestedValue.ShouldBe("PR");
        result.Format(Data.French).ShouldBe(
            "Le code postal 00926 se trouve dans le territoire suivant\u00a0: Porto Rico. Choisissez Porto Rico comme pays ou région.");
    }

    [Fact]
    public void AStateThatIsATerritorySuggestsTheTerritory()
    {
        var address = new PostalAddress { Country = "US", AddressLine1 = "1 Calle Sol", City = "San Juan", State = "us-pr" };
        AddressRules.Evaluate(address, AddressKind.General, Data.Countries).Find(RuleIds.Adr015)!.Remedy!.SuggestedValue.ShouldBe("PR");
    }

    [Fact]
    public void JamaicaNeedsAParish()
    {
        var address = new PostalAddress { Country = "JM", AddressLine1 = "1 King St", City = "Kingston" };
        AddressRules.Evaluate(address, AddressKind.General, Data.Countries).Ids().ShouldBe(["ADR-006"]);
        AddressRules.Evaluate(address with { State = "Kingston" }, AddressKind.General, Data.Countries).IsAllowed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("P.O. Box 12", true)]
    [InlineData("PO Box 12", true)]
    [InlineData("p o box 12", true)]
    [InlineData("POBox 12", true)]
    [InlineData("Boîte postale 12", true)]
    [InlineData("BP12", true)]
    [InlineData("12 rue Neuve, BP 40", true)]
    [InlineData("Postfach 1", true)]
    [InlineData("Apartado 33", true)]
    [InlineData("12 rue Neuve", false)]
    [InlineData("1 Poboxe Street", false)]
    [InlineData("Box Hill Road 12", false)]
    [InlineData("3 allée des BP", false)]
    public void PostOfficeBoxesAreRecognized(string street, bool isBox) =>
        AddressRules.Evaluate(AddressExamples.Paris with { AddressLine1 = street }, AddressKind.Legal, Data.Countries)
            .Contains(RuleIds.Adr011).ShouldBe(isBox);

    [Fact]
    public void EverythingWrongIsSaidAtOnceInOrder()
    {
        var result = AddressRules.Evaluate(new PostalAddress { Country = "fr", PostalCode = "1", PhoneNumber = "1" }, AddressKind.General, Data.Countries);
        result.Violations.Ids().ShouldBe(["ADR-004", "ADR-005", "ADR-009", "ADR-012"]);
        result.Code.ShouldBe(910104);
        result.HttpStatus.ShouldBe(400);
    }

    [Fact]
    public void AddressesAreNormalizedToCodes()
    {
        var address = AddressRules.Normalize(
            new PostalAddress { Country = "uk", State = " ", PostalCode = "ec2a 1af ", City = "Orle\u0301ans" }, Data.Countries);
        address.Country.ShouldBe("GB");
        address.State.ShouldBeNull();
        address.PostalCode.ShouldBe("EC2A 1AF");
        address.City.ShouldBe("Orléans");
        AddressRules.Normalize(AddressExamples.Seattle with { State = "washington" }, Data.Countries).State.ShouldBe("WA");
    }

    [Fact]
    public void AddressesAreLaidOutInTheirCountrysOrder()
    {
        AddressRules.GetLines(AddressExamples.Paris, Data.Countries).ShouldBe(["12 rue de la Paix", "75002 Paris"]);
        AddressRules.GetLines(AddressExamples.Seattle with { AddressLine2 = "Suite 5" }, Data.Countries)
            .ShouldBe(["400 Broad St", "Suite 5", "Seattle, WA 98109"]);
    }

    [Theory]
    [InlineData("+33 1 40 20 50 50", true)]
    [InlineData("020 7946 0018", false)]
    [InlineData("3631", false)]
    [InlineData("0 800 00 20 00", false)]
    [InlineData("0 899 12 34 56", false)]
    [InlineData("01534 440000", false)]
    [InlineData("+44 1534 440000", true)]
    public void ThePrimaryContactHasAPhoneOfAPerson(string phone, bool isAllowed)
    {
        var profile = LegalExamples.Profile with
        {
            Address = AddressExamples.Paris, PrimaryContact = LegalExamples.Contact with { PhoneNumber = phone },
        };
        var violation = LegalProfileRules.Evaluate(profile, new LegalContext(), Data.Countries).Find(RuleIds.Adr012);
        (violation is null).ShouldBe(isAllowed);
        violation?.Field.ShouldBe(isAllowed ? null : "primaryContact.phoneNumber");
    }
}
