namespace PartnerPlatform.Rules;

/// <summary>The clouds as they're documented; a site can change them.</summary>
public sealed class CloudDirectory
{
    private readonly CloudDefinition[] _clouds;

    private CloudDirectory(CloudDefinition[] clouds) => _clouds = clouds;

    /// <summary>The documented clouds. China is there, but not enabled.</summary>
    public static CloudDirectory Default { get; } = new(CreateDefault());

    /// <summary>All clouds.</summary>
    public IReadOnlyList<CloudDefinition> All => _clouds;

    /// <summary>A cloud.</summary>
    /// <param name="cloud">Which one.</param>
    /// <returns>What it allows.</returns>
    public CloudDefinition this[PartnerCloud cloud] => _clouds[(int)cloud];

    /// <summary>The same clouds with one changed.</summary>
    /// <param name="definition">The changed cloud.</param>
    /// <returns>A new directory.</returns>
    public CloudDirectory With(CloudDefinition definition)
    {
        var clouds = (CloudDefinition[])_clouds.Clone();
        clouds[(int)definition.Cloud] = definition;
        return new CloudDirectory(clouds);
    }

    /// <summary>A cloud by its code.</summary>
    /// <param name="code">For example <c>usgov</c>.</param>
    /// <returns>The cloud, or null.</returns>
    public CloudDefinition? Find(string? code) =>
        Array.Find(_clouds, cloud => string.Equals(cloud.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The cloud that an issuer of tokens belongs to.</summary>
    /// <param name="issuer">The issuer: a URL or a host; any text.</param>
    /// <returns>The cloud, or null.</returns>
    public CloudDefinition? FindByIssuer(string? issuer) =>
        Array.Find(_clouds, cloud => CloudRules.CheckIssuer(cloud, issuer).IsAllowed);

    private static CloudDefinition[] CreateDefault()
    {
        const string ApiBaseUrl = "https://api.partnercenter.microsoft.com";
        return
        [
            new()
            {
                Cloud = PartnerCloud.Global, Code = "global", ApiBaseUrl = ApiBaseUrl, AuthorityHosts = ["login.microsoftonline.com"],
            },
            new()
            {
                Cloud = PartnerCloud.UsGovernment, Code = "usgov", ApiBaseUrl = ApiBaseUrl, AuthorityHosts = ["login.microsoftonline.us"],
                PartnerCountries = CountryScope.Only(CountryCode.Parse("US")), CustomerCountries = CountryScope.Only(CountryCode.Parse("US")),
                RequiresSeparateAccount = true,
                DisabledFeatures =
                [
                    PartnerFeature.FindPartner, PartnerFeature.BusinessProfiles, PartnerFeature.Referrals,
                    PartnerFeature.ResellerRelationshipRequests, PartnerFeature.LicenseAnalytics, PartnerFeature.CustomerInsights,
                    PartnerFeature.IndirectModel, PartnerFeature.ServiceHealth, PartnerFeature.IsvEnrollment,
                    PartnerFeature.SpecialQualification, PartnerFeature.UserManagement, PartnerFeature.LicenseManagement,
                ],
            },
            new()
            {
                Cloud = PartnerCloud.Germany, Code = "germany", ApiBaseUrl = ApiBaseUrl, AuthorityHosts = ["login.microsoftonline.de"],
                PartnerCountries = CountryScope.EuropeanUnionAndEfta, CustomerCountries = CountryScope.EuropeanUnionAndEfta,
                ClosedToNewAt = new CalendarDate(2018, 8, 31), RetiredAt = new CalendarDate(2021, 10, 29),
                DisabledFeatures = [PartnerFeature.UserManagement],
            },
            new()
            {
                Cloud = PartnerCloud.China, Code = "china", ApiBaseUrl = "https://partner.partnercenterapi.microsoftonline.cn",
                AuthorityHosts = ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"], IsEnabled = false,
                PartnerCountries = CountryScope.Only(CountryCode.Parse("CN")), CustomerCountries = CountryScope.Only(CountryCode.Parse("CN")),
            },
        ];
    }
}
