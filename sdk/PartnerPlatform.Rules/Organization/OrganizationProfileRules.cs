namespace PartnerPlatform.Rules;

/// <summary>The rules of organization profiles: ORG-001 to ORG-004.</summary>
public static class OrganizationProfileRules
{
    /// <summary>The greatest length of a company's name.</summary>
    public const int MaxCompanyNameLength = 100;

    /// <summary>Checks a whole profile before it's saved.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="context">The profile as stored, the country or region and the verified domains.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong.</returns>
    public static RuleResult Evaluate(OrganizationProfile profile, OrganizationContext context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        CheckUnchanged(ref found, "id", profile.Id, context.Stored?.Id);
        CheckUnchanged(ref found, "tenantId", profile.TenantId, context.Stored?.TenantId);
        GeneralRules.CheckText(ref found, "companyName", profile.CompanyName, MaxCompanyNameLength, isRequired: true);
        if (profile.Email is not null && !EmailAddress.TryParse(profile.Email, out _))
        {
            found.Add(RuleIds.Sup001, "email");
        }

        CheckCulture(ref found, profile, context, countries);
        CheckDomain(ref found, profile.Domain, context.VerifiedDomains);
        if (profile.DefaultAddress is { } address)
        {
            found.Add(AddressRules.Evaluate(address, AddressKind.General, countries).Under("defaultAddress"));
        }

        return found.ToResult();
    }

    private static void CheckUnchanged(ref RuleCollector found, string field, string? value, string? stored)
    {
        if (stored is not null && value is not null && !string.Equals(value, stored, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(RuleIds.Org004, field, null, GeneralRules.FieldArgument(field));
        }
    }

    private static void CheckCulture(ref RuleCollector found, OrganizationProfile profile, OrganizationContext context, CountryDirectory countries)
    {
        var country = context.Country.HasValue ? countries[context.Country] : countries.Find(profile.DefaultAddress?.Country);
        if (profile.Culture is not null && country is not null && !country.Cultures.Contains(profile.Culture, StringComparer.OrdinalIgnoreCase))
        {
            found.Add(
                RuleIds.Org001,
                null,
                new RuleRemedy("ChooseCulture", "culture", country.Cultures[0]),
                new RuleArgument("culture", profile.Culture),
                new RuleArgument("country", country),
                new RuleArgument("cultures", country.Cultures));
        }

        if (profile.Culture is not null && profile.Language is not null
            && !string.Equals(profile.Culture.Split('-')[0], profile.Language, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(
                RuleIds.Org002,
                null,
                new RuleRemedy("ChooseLanguage", "language", profile.Culture.Split('-')[0]),
                new RuleArgument("language", profile.Language),
                new RuleArgument("culture", profile.Culture));
        }
    }

    private static void CheckDomain(ref RuleCollector found, string? domain, IReadOnlyCollection<string>? verified)
    {
        if (domain is not null && verified is not null && !verified.Contains(domain, StringComparer.OrdinalIgnoreCase))
        {
            found.Add(RuleIds.Org003, null, new RuleRemedy("VerifyDomain", "domain"), new RuleArgument("domain", domain));
        }
    }
}
