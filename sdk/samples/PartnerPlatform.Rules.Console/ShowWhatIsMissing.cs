namespace PartnerPlatform.Rules.Samples;

internal static class ShowWhatIsMissing
{
    public static void Run()
    {
        var facts = new ChecklistFacts
        {
            Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
            Association = AssociationState.Active,
            VettingStatus = VettingStatus.Authorized,
            HasAuthorizedVersion = true,
            LegalAddress = new PostalAddress { Country = "FR", AddressLine1 = "12 rue de la Paix", City = "Paris", PostalCode = "75002" },
        };

        var missing = Requirements.ForGate(GateAction.AddSubscription, facts, GatePolicy.Default, CountryDirectory.Default);
        foreach (var requirement in missing.CurrentlyDue)
        {
            Console.WriteLine($"now   {requirement.Key}: {requirement.Violation?.Format(null)}");
        }

        foreach (var requirement in missing.EventuallyDue)
        {
            Console.WriteLine($"later {requirement.Key}: {requirement.Violation?.Format(null)}");
        }
    }
}
