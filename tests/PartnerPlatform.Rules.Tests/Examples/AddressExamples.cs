namespace PartnerPlatform.Rules.Tests.Examples;

internal static class AddressExamples
{
    public static readonly PostalAddress Paris = new()
    {
        Country = "FR", AddressLine1 = "12 rue de la Paix", City = "Paris", PostalCode = "75002", PhoneNumber = "01 40 20 50 50",
    };

    public static readonly PostalAddress Seattle = new()
    {
        Country = "US", AddressLine1 = "400 Broad St", City = "Seattle", State = "WA", PostalCode = "98109", PhoneNumber = "4255555555",
    };

    public static readonly PostalAddress London = new()
    {
        Country = "GB", AddressLine1 = "10 Finsbury Square", City = "London", PostalCode = "EC2A 1AF", PhoneNumber = "020 7946 0018",
    };

    public static IEnumerable<RuleExample> All =>
    [
        Example("ADR-001", Paris with { Country = "ZQ" }, Paris),
        Example("ADR-002", London with { Country = "UK" }, London),
        Example("ADR-003", new PostalAddress { Country = "KP", AddressLine1 = "1", City = "P" }, new PostalAddress { Country = "KR", AddressLine1 = "1", City = "P" }),
        Example("ADR-004", Paris with { AddressLine1 = new string('a', 201) }, Paris with { AddressLine1 = new string('a', 200) }),
        Example("ADR-005", Paris with { City = "  " }, Paris),
        Example("ADR-006", Seattle with { State = "Cascadia" }, Seattle with { State = "washington" }),
        Example("ADR-007", Seattle with { Region = "West" }, Paris with { Region = "Île-de-France" }),
        Example("ADR-008", Paris with { PostalCode = null }, Paris),
        Example("ADR-009", Paris with { PostalCode = "7500" }, Paris with { PostalCode = "75 002" }),
        Example("ADR-010", Seattle with { PostalCode = "10001" }, Seattle),
        Example("ADR-011", Paris with { AddressLine1 = "B.P. 214" }, Paris with { AddressLine1 = "Immeuble BP, 3 rue Neuve" }, AddressKind.Legal),
        Example("ADR-012", Paris with { PhoneNumber = "01 40 20" }, Paris with { PhoneNumber = "+33 1 40 20 50 50" }),
        new(
            "ADR-013",
            () => AddressRules.Evaluate(Paris, new AddressContext { Suggestion = Paris with { PostalCode = "75001" } }, Data.Countries),
            () => AddressRules.Evaluate(Paris, new AddressContext { Suggestion = Paris with { City = "PARIS" } }, Data.Countries)),
        new(
            "ADR-014",
            () => AddressRules.CheckScript(Paris, new AddressContext { CompanyName = "Ακμή ΑΕ" }),
            () => AddressRules.CheckScript(Paris, new AddressContext { CompanyName = "Ακμή ΑΕ", LatinCompanyName = "Akmi AE" })),
        Example("ADR-015", Paris with { PostalCode = "97400" }, Paris),
    ];

    private static RuleExample Example(string id, PostalAddress violated, PostalAddress satisfied, AddressKind kind = AddressKind.General) =>
        new(id, () => AddressRules.Evaluate(violated, kind, Data.Countries), () => AddressRules.Evaluate(satisfied, kind, Data.Countries));
}
