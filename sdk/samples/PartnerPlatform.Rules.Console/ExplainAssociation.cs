using System.Globalization;

namespace PartnerPlatform.Rules.Samples;

internal static class ExplainAssociation
{
    public static void Run()
    {
        var french = CultureInfo.GetCultureInfo("fr-FR");
        var directory = new MpnDirectory(
        [
            new MpnLocation { MpnId = MpnId.Parse("4391507"), AccountId = "contoso", Name = "London", Country = "GB" },
        ]);
        var request = new AssociationRequest
        {
            MpnId = "4391507",
            AccountId = "contoso",
            Tenant = new AssociationTenant
            {
                TenantId = TenantId.Parse("7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00"),
                AccountId = "contoso",
                Country = "FR",
            },
        };

        var result = MpnAssociationRules.Evaluate(request, directory, CountryDirectory.Default, new CalendarDate(2026, 11, 22));
        foreach (var violation in result.Violations)
        {
            Console.WriteLine($"{violation.Id}: {violation.Format(french)}");
            Console.WriteLine(violation.Remedy?.Format(french));
        }
    }
}
