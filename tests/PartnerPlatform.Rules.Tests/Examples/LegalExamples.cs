namespace PartnerPlatform.Rules.Tests.Examples;

internal static class LegalExamples
{
    public static readonly Contact Contact = new() { FirstName = "Zoé", LastName = "Martin", Email = "zoe.martin@contoso.fr", PhoneNumber = "+33 1 40 20 50 50" };

    public static readonly LegalProfile Profile = new()
    {
        CompanyName = "Contoso France SAS", Address = AddressExamples.Paris with { PhoneNumber = null }, PrimaryContact = Contact,
        SecurityContact = Contact, RegistrationNumber = "552008443",
    };

    public static readonly LegalProfile Brazil = Profile with
    {
        Address = new PostalAddress { Country = "BR", AddressLine1 = "Av. Paulista 1", City = "São Paulo", State = "SP", PostalCode = "01310-100" },
        RegistrationNumber = "16.727.230/0001-97",
    };

    private static readonly LegalProfile _moved = Profile with { Address = Profile.Address! with { City = "Lyon", PostalCode = "69001" } };

    private static readonly LegalContext _context = new()
    {
        InForce = Profile, IsVerificationAcknowledged = true, Roles = PartnerRoles.GlobalAdmin, VerifiedDomains = ["contoso.fr"],
    };

    public static IEnumerable<RuleExample> All =>
    [
        Example("LEG-001", Profile with { CompanyName = "S.A.R.L." }, Profile with { CompanyName = "Sarl Dupont" }),
        Example("LEG-002", Profile with { CompanyName = "contoso.com" }, Profile with { CompanyName = "Contoso S.A." }),
        Example("LEG-003", Brazil, Profile, _context with { Programs = PartnerPrograms.CspIndirectReseller }),
        Example(
            "LEG-004", Renamed, Profile with { CompanyName = "CONTOSO FRANCE, S.A.S." },
            _context with { Programs = PartnerPrograms.CspDirectBill, VettingStatus = VettingStatus.Authorized }),
        new(
            "LEG-005",
            () => Evaluate(_moved, _context with { Roles = PartnerRoles.BillingAdmin }),
            () => Evaluate(_moved, _context with { Roles = PartnerRoles.ComplianceAdmin })),
        new("LEG-006", () => Evaluate(_moved, _context with { OpenChangeSubmittedAt = Data.Now }), () => Evaluate(_moved, _context)),
        Example("LEG-007", Profile with { CompanyName = "CONTOSO FRANCE  S.A.S." }, _moved),
        new("LEG-008", () => Evaluate(_moved, _context with { IsVerificationAcknowledged = false }), () => Evaluate(_moved, _context)),
        Example("LEG-009", _moved, Profile with { PrimaryContact = Contact with { FirstName = "Léa" } }),
        Example("LEG-010", _moved with { SecurityContact = null }, _moved, _context with { Programs = PartnerPrograms.CspIndirectReseller }),
        Example("LEG-011", WithEmail("zoe@gmail.com"), Profile),
        Example("LEG-012", WithEmail("Info@contoso.fr"), WithEmail("informatique.zoe@contoso.fr")),
        Example("LEG-013", WithEmail("zoe+x@contoso.fr"), Profile),
        Example("LEG-014", WithEmail("zoe@contoso.com"), WithEmail("zoe@mail.contoso.fr")),
        Example("LEG-015", Brazil with { RegistrationNumber = null }, Profile with { RegistrationNumber = null }),
        Example("LEG-016", Brazil with { RegistrationNumber = "16.727.230/0001-98" }, Brazil),
        Example("LEG-017", Brazil with { RegistrationNumber = "111.444.777-35" }, Brazil),
    ];

    public static LegalProfile Renamed => Profile with { CompanyName = "Fabrikam France SAS" };

    public static RuleResult Evaluate(LegalProfile profile, LegalContext context) => LegalProfileRules.Evaluate(profile, context, Data.Countries);

    private static LegalProfile WithEmail(string email) => Profile with { PrimaryContact = Contact with { Email = email } };

    private static RuleExample Example(string id, LegalProfile violated, LegalProfile satisfied, LegalContext? context = null) =>
        new(id, () => Evaluate(violated, context ?? _context), () => Evaluate(satisfied, context ?? _context));
}
