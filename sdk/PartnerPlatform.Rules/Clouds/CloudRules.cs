namespace PartnerPlatform.Rules;

/// <summary>The rules of clouds: CLD-001 to CLD-006.</summary>
public static class CloudRules
{
    private static readonly string[] _governmentDomains =
    [
        "gov", "mil", "bund.de", "admin.ch", "gc.ca", "canada.ca", "gv.at", "europa.eu", "rijksoverheid.nl", "fgov.be", "gov.scot", "gov.wales", "fed.us",
    ];

    private static readonly PartnerFeature[] _addingFeatures =
    [
        PartnerFeature.AddCustomers, PartnerFeature.AddLocations, PartnerFeature.ResellerRelationshipRequests, PartnerFeature.IsvEnrollment,
    ];

    private static readonly PartnerFeature[] _sellingFeatures =
    [
        PartnerFeature.SignAgreement, PartnerFeature.Transact, PartnerFeature.AddSubscriptions, PartnerFeature.MembershipOffers,
        PartnerFeature.Publish, PartnerFeature.SpecialQualification,
    ];

    private static readonly string[] _governmentLabels = ["gov", "gouv", "gob", "gub", "govt", "go", "mil"];

    /// <summary>A cloud takes something new: a tenant, a customer, an association (CLD-001).</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="date">The day.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckOpen(CloudDefinition cloud, CalendarDate date)
    {
        var found = default(RuleCollector);
        CheckOpen(ref found, cloud, date);
        return found.ToResult();
    }

    /// <summary>A partner or customer is in a country or region of the cloud (CLD-002).</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="country">The country or region.</param>
    /// <param name="isCustomer">Whether it's about a customer rather than a partner.</param>
    /// <param name="date">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckCountry(
        CloudDefinition cloud, CountryCode country, bool isCustomer, CalendarDate date, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        var scope = isCustomer ? cloud.CustomerCountries : cloud.PartnerCountries;
        if (!scope.Contains(country, date, countries))
        {
            found.Add(RuleIds.Cld002, null, null, NameOf(cloud), new RuleArgument("country", country));
        }

        return found.ToResult();
    }

    /// <summary>A partner uses an account that the cloud accepts (CLD-003).</summary>
    /// <param name="cloud">The cloud that the partner wants to enter.</param>
    /// <param name="accountCloud">The cloud of the partner's account, or null for a new account.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckAccount(CloudDefinition cloud, PartnerCloud? accountCloud)
    {
        var found = default(RuleCollector);
        if (cloud.RequiresSeparateAccount && accountCloud is { } other && other != cloud.Cloud)
        {
            found.Add(RuleIds.Cld003, null, new RuleRemedy("CreateAccount"), NameOf(cloud));
        }

        return found.ToResult();
    }

    /// <summary>A cloud has a feature (CLD-004).</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="feature">The feature.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckFeature(CloudDefinition cloud, PartnerFeature feature)
    {
        var found = default(RuleCollector);
        if (cloud.DisabledFeatures.Contains(feature))
        {
            found.Add(RuleIds.Cld004, null, null, new RuleArgument("feature", RuleTexts.KeyOf(feature)), NameOf(cloud));
        }

        return found.ToResult();
    }

    /// <summary>A cloud has a feature, and still has it on a day (CLD-004, CLD-001): what adds customers or locations ends when it takes nobody new, what sells ends when it's shut.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="date">The day.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckFeature(CloudDefinition cloud, PartnerFeature feature, CalendarDate date)
    {
        var found = default(RuleCollector);
        found.Add(CheckFeature(cloud, feature));
        if (Array.IndexOf(_addingFeatures, feature) >= 0
            || (cloud.GetStatus(date) == CloudStatus.Retired && Array.IndexOf(_sellingFeatures, feature) >= 0))
        {
            CheckOpen(ref found, cloud, date);
        }

        return found.ToResult();
    }

    /// <summary>An account is kept where it belongs: a portal has one cloud, and takes no account of another one (CLD-003).</summary>
    /// <param name="cloud">The cloud of the portal.</param>
    /// <param name="accountCloud">The code of the account's cloud; null or blank for an account that has none yet.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckPortal(CloudDefinition cloud, string? accountCloud)
    {
        var found = default(RuleCollector);
        if (!Characters.IsBlank(accountCloud) && !string.Equals(cloud.Code, accountCloud.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            found.Add(RuleIds.Cld003, null, new RuleRemedy("CreateAccount"), NameOf(cloud));
        }

        return found.ToResult();
    }

    /// <summary>A token was issued by an authority of the cloud (CLD-005).</summary>
    /// <param name="cloud">The cloud of the tenant.</param>
    /// <param name="issuer">The issuer: a URL or a host; any text.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckIssuer(CloudDefinition cloud, string? issuer)
    {
        var found = default(RuleCollector);
        if (!WebAddress.TryParse(issuer, out var address) || !cloud.AuthorityHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
        {
            found.Add(RuleIds.Cld005, null, null, NameOf(cloud));
        }

        return found.ToResult();
    }

    /// <summary>A domain that enrolls in the partner network isn't a government's (CLD-006).</summary>
    /// <param name="cloud">The cloud; only the global one has the network.</param>
    /// <param name="domain">The domain; any text.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckEnrollmentDomain(CloudDefinition cloud, string? domain)
    {
        var found = default(RuleCollector);
        if (cloud.Cloud == PartnerCloud.Global && domain is not null && IsGovernment(domain.Trim().TrimEnd('.').ToLowerInvariant()))
        {
            found.Add(RuleIds.Cld006);
        }

        return found.ToResult();
    }

    internal static void CheckOpen(ref RuleCollector found, CloudDefinition cloud, CalendarDate date)
    {
        if (!cloud.IsEnabled || cloud.GetStatus(date) != CloudStatus.Open)
        {
            found.Add(RuleIds.Cld001, null, null, NameOf(cloud));
        }
    }

    internal static RuleArgument NameOf(CloudDefinition cloud) => new("cloud", RuleTexts.KeyOf(cloud.Cloud));

    private static bool IsGovernment(string domain)
    {
        foreach (var suffix in _governmentDomains)
        {
            if (domain == suffix || domain.EndsWith("." + suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // gov.uk, gouv.fr, gob.mx, go.jp
        var labels = domain.Split('.');
        return labels.Length >= 2 && labels[labels.Length - 1].Length == 2 && Array.IndexOf(_governmentLabels, labels[labels.Length - 2]) >= 0;
    }
}
