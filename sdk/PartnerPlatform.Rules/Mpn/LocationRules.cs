namespace PartnerPlatform.Rules;

/// <summary>The rules of locations: GEN-001 to GEN-003, the ADR rules for their address, and those of work addresses for their contact.</summary>
public static class LocationRules
{
    /// <summary>The greatest length of a location's name, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The greatest length of the name of a legal entity, in characters.</summary>
    public const int MaxLegalEntityNameLength = 100;

    private const int MaxContactNameLength = 50;

    /// <summary>Checks a location before it's saved.</summary>
    /// <param name="location">The location.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong.</returns>
    public static RuleResult Evaluate(LocationDetails location, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        GeneralRules.CheckText(ref found, "name", location.Name, MaxNameLength, isRequired: true);
        GeneralRules.CheckText(ref found, "legalEntityName", location.LegalEntityName, MaxLegalEntityNameLength);
        found.Add(AddressRules.Evaluate(location.Address, AddressKind.Location, countries).Under("address"));

        var contact = location.PrimaryContact;
        found.Add(CheckContactNames(contact).Under("primaryContact"));
        LegalProfileRules.CheckWorkEmail(ref found, contact.Email);
        LegalProfileRules.CheckContactPhone(ref found, contact.PhoneNumber, location.Address.Country, countries);
        return found.ToResult();
    }

    private static RuleResult CheckContactNames(Contact contact)
    {
        var found = default(RuleCollector);
        GeneralRules.CheckText(ref found, "firstName", contact.FirstName, MaxContactNameLength, isRequired: true);
        GeneralRules.CheckText(ref found, "lastName", contact.LastName, MaxContactNameLength, isRequired: true);
        return found.ToResult();
    }
}
