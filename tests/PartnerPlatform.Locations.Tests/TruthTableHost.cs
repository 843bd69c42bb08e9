namespace PartnerPlatform.Locations.Tests;

/// <summary>One host with a site for each of three clouds, without any partner.</summary>
public sealed class TruthTableHost : IPortal, IAsyncLifetime
{
    public const string Global = "";
    public const string Government = "usgov";
    public const string Germany = "germany";

    private static readonly PortalTenant[] _tenants =
    [
        new("Default", "PartnerPlatform.Global", Global),
        new("Government", "PartnerPlatform.UsGovernment", Government),
        new("Germany", "PartnerPlatform.Germany", Germany),
    ];

    // A complete address in each country or region that the table names for a tenant: city, postal code and state.
    private static readonly Dictionary<string, (string City, string PostalCode, string State)> _places = new()
    {
        ["FR"] = ("Paris", "75007", ""),
        ["GB"] = ("Leeds", "LS1 4AP", ""),
        ["RE"] = ("Saint-Denis", "97400", ""),
        ["US"] = ("Seattle", "98101", "WA"),
        ["CN"] = ("Beijing", "100000", "BJ"),
        ["HK"] = ("Central", "", "Hong Kong Island"),
        ["FI"] = ("Helsinki", "00100", ""),
        ["NO"] = ("Oslo", "0150", ""),
        ["NL"] = ("Amsterdam", "1012 AB", ""),
        ["XK"] = ("Pristina", "10000", ""),
        ["DE"] = ("Berlin", "10117", ""),
        ["CH"] = ("Bern", "3011", ""),
    };

    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public string DataFolder => _process.DataFolder;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync(_tenants);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    public Task<PortalBrowser> SignInAsync(string site = Global) => PortalBrowser.SignInAsync(this, PortalTenant.AdminUserName, prefix: site);

    /// <summary>Makes a partner account as an operator does on that day, and returns its ID.</summary>
    public static async Task<string> CreateAccountAsync(PortalBrowser operators, Guid tenantId, string country)
    {
        var (city, postalCode, state) = _places[country.Trim().ToUpperInvariant()];
        var name = $"Tenant {tenantId:N}";
        var page = await operators.GetAsync("/Admin/Partners/Create");
        var answer = await operators.SubmitAsync(
            page,
            new()
            {
                ["PartnerAccountPart.Name"] = name,
                ["PartnerAccountPart.TenantId"] = tenantId.ToString(),
                ["PartnerAccountPart.Country"] = country,
                ["PartnerAccountPart.Domain"] = $"d{tenantId:N}.example",
                ["OrganizationProfilePart.CompanyName"] = name,
                ["OrganizationProfilePart.DefaultAddress.Country"] = country,
                ["OrganizationProfilePart.DefaultAddress.AddressLine1"] = "1 Main Street",
                ["OrganizationProfilePart.DefaultAddress.City"] = city,
                ["OrganizationProfilePart.DefaultAddress.State"] = state,
                ["OrganizationProfilePart.DefaultAddress.PostalCode"] = postalCode,
            },
            "PartnerAccountPart.Name");
        answer.Status.ShouldBe(System.Net.HttpStatusCode.Found, answer.Text);
        return await FindAccountAsync(operators, tenantId);
    }

    public static async Task<string> FindAccountAsync(PortalBrowser operators, Guid tenantId)
    {
        var list = await operators.GetAsync($"/Admin/Partners?q={tenantId}");
        return System.Text.RegularExpressions.Regex.Match(list.Html, "/Admin/Partners/Edit/([a-z0-9]{26})").Groups[1].Value;
    }
}
