namespace PartnerPlatform.Rules.Samples;

internal static class ValidateAddress
{
    public static void Run()
    {
        var address = new PostalAddress
        {
            Country = "US",
            AddressLine1 = "1 Calle Sol",
            City = "San Juan",
            State = "PR",
            PostalCode = "00926",
        };

        var result = AddressRules.Evaluate(address, AddressKind.Legal, CountryDirectory.Default);
        foreach (var violation in result.Violations)
        {
            Console.WriteLine($"{violation.Field}: {violation.Format(null)}");
            if (violation.Remedy is { SuggestedValue: { } value } remedy)
            {
                Console.WriteLine($"  {remedy.Format(null)} ({remedy.Field} = {value})");
            }
        }
    }
}
