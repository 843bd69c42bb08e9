using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

[assembly: AssemblyFixture(typeof(PartnerPlatform.Clouds.Tests.CloudHost))]

namespace PartnerPlatform.Clouds.Tests;

/// <summary>One host with a site for each cloud, one with sample partners, and an empty one whose settings tests change.</summary>
public sealed class CloudHost : IPortal, IAsyncLifetime
{
    public const string Global = "";
    public const string Government = "usgov";
    public const string Germany = "germany";
    public const string Samples = "samples";
    public const string Empty = "empty";

    public const string FrenchAccount = "4frpartnerdemoaccount00001";

    private static readonly PortalTenant[] _tenants =
    [
        new("Default", "PartnerPlatform.Global", Global),
        new("Government", "PartnerPlatform.UsGovernment", Government),
        new("Germany", "PartnerPlatform.Germany", Germany),
        new("Samples", "PartnerPlatformDevelopment", Samples),
        new("Empty", "PartnerPlatform", Empty),
    ];

    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public string Output => _process.Output;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync(_tenants);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    public Task<PortalBrowser> SignInAsync(string site, string userName = PortalTenant.AdminUserName, string language = "en-US") =>
        PortalBrowser.SignInAsync(this, userName, language, site);

    /// <summary>Fills the form of a new account and sends it.</summary>
    public static async Task<PortalPage> CreateAccountAsync(
        PortalBrowser browser, string country, Guid tenantId, string? domain = null, string? state = null, string postalCode = "75007")
    {
        var name = $"Test {tenantId:N}";
        var page = await browser.GetAsync("/Admin/Partners/Create");
        page.Status.ShouldBe(System.Net.HttpStatusCode.OK, page.Text);
        return await browser.SubmitAsync(
            page,
            new()
            {
                ["PartnerAccountPart.Name"] = name,
                ["PartnerAccountPart.TenantId"] = tenantId.ToString(),
                ["PartnerAccountPart.Country"] = country,
                ["PartnerAccountPart.Domain"] = domain ?? $"d{tenantId:N}.example",
                ["OrganizationProfilePart.CompanyName"] = name,
                ["OrganizationProfilePart.DefaultAddress.Country"] = country,
                ["OrganizationProfilePart.DefaultAddress.AddressLine1"] = "1 Main Street",
                ["OrganizationProfilePart.DefaultAddress.City"] = "Springfield",
                ["OrganizationProfilePart.DefaultAddress.State"] = state,
                ["OrganizationProfilePart.DefaultAddress.PostalCode"] = postalCode,
            },
            "PartnerAccountPart.Name");
    }

    public static async Task<string> FindAccountAsync(PortalBrowser browser, Guid tenantId)
    {
        var list = await browser.GetAsync($"/Admin/Partners?q={tenantId}");
        return Regex.Match(list.Html, "/Admin/Partners/Edit/([a-z0-9]{26})").Groups[1].Value;
    }

    /// <summary>The stored account of a tenant, or null.</summary>
    public async Task<JsonNode?> ReadAccountAsync(string tenantName, Guid tenantId)
    {
        var path = Path.Combine(_process.DataFolder, "Sites", tenantName, "OrchardCore.db");
        await using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select Content from Document where Type like '%ContentItem%' and Content like $text";
        command.Parameters.AddWithValue("$text", $"%{tenantId}%");
        return await command.ExecuteScalarAsync() is string json ? JsonNode.Parse(json) : null;
    }
}
