namespace PartnerPlatform.Rules;

/// <summary>Reads jurisdictions: countries and regions, and their subdivisions as ISO 3166-2 codes.</summary>
internal static class Jurisdictions
{
    /// <summary>What stands in messages for a jurisdiction.</summary>
    public static RuleArgument Argument(string name, string jurisdiction, CountryDirectory countries)
    {
        var country = countries.Find(jurisdiction.Length > 2 && jurisdiction[2] == '-' ? jurisdiction.Substring(0, 2) : jurisdiction);
        var subdivision = country?.FindSubdivision(jurisdiction);
        return new RuleArgument(name, (object?)subdivision ?? (object?)(jurisdiction.Length == 2 ? country : null) ?? jurisdiction);
    }

    public static string StateOf(string jurisdiction) => jurisdiction.Length > 3 && jurisdiction[2] == '-' ? jurisdiction.Substring(3) : jurisdiction;

    public static bool IsSame(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}
