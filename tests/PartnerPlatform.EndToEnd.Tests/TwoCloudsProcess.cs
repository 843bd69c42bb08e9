namespace PartnerPlatform.EndToEnd.Tests;

/// <summary>The application with a site for the US Government cloud beside the one for the global cloud.</summary>
public sealed class TwoCloudsProcess() : HostProcess(_settings, "/usgov/health/ready")
{
    private const string Site = "OrchardCore__OrchardCore_AutoSetup__Tenants__1__";

    private static readonly Dictionary<string, string> _settings = new()
    {
        [$"{Site}ShellName"] = "Government",
        [$"{Site}SiteName"] = "Government Partner Portal",
        [$"{Site}SiteTimeZone"] = "America/New_York",
        [$"{Site}RecipeName"] = "PartnerPlatform.UsGovernment",
        [$"{Site}RequestUrlPrefix"] = "usgov",
        [$"{Site}AdminUsername"] = "admin",
        [$"{Site}AdminEmail"] = "admin@government-portal.example",
        [$"{Site}AdminPassword"] = Password,
        [$"{Site}DatabaseProvider"] = "Sqlite",
    };
}
