using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Locations.Tests;

/// <summary>A partner account that a test makes for itself, with an admin who is signed in.</summary>
internal sealed partial class TestPartner : IDisposable
{
    private TestPartner(string accountId, string name, string userName, string email, PortalBrowser admin)
    {
        AccountId = accountId;
        Name = name;
        UserName = userName;
        Email = email;
        Admin = admin;
    }

    public string AccountId { get; }

    public string Name { get; }

    public string UserName { get; }

    public string Email { get; }

    public PortalBrowser Admin { get; }

    public static async Task<TestPartner> CreateAsync(IPortal host, PortalBrowser operators, string role = "Global admin", string language = "en-US", string? culture = null)
    {
        var tenantId = Guid.NewGuid().ToString();
        var name = $"Partner {tenantId[..8]} GmbH";
        var page = await operators.GetAsync("/Admin/Partners/Create");
        var created = await operators.SubmitAsync(page, AccountFields(name, tenantId, culture), "PartnerAccountPart.Name");
        created.Status.ShouldBe(HttpStatusCode.Found, created.Text);
        var list = await operators.GetAsync($"/Admin/Partners?q={tenantId}");
        var accountId = AccountIds().Match(list.Html).Groups[1].Value;
        var userName = $"test.{tenantId[..8]}";
        var email = $"{userName}@test-partner.example";
        await AddUserAsync(host, userName, email, role, tenantId);
        return new TestPartner(accountId, name, userName, email, await PortalBrowser.SignInAsync(host, userName, language));
    }

    public void Dispose() => Admin.Dispose();

    // The pages of users need an associated MPN ID, so the site's administrator makes the user.
    private static async Task AddUserAsync(IPortal host, string userName, string email, string role, string tenantId)
    {
        using var administrator = await PortalBrowser.SignInAsync(host, "admin");
        var page = await administrator.GetAsync("/Admin/Users/Create");
        var form = page.Forms.First(candidate => candidate.Html.Contains("User.UserName", StringComparison.Ordinal));
        var position = form.Fields.First(field => field.Value == role && field.Key.EndsWith(".Role", StringComparison.Ordinal)).Key[..^".Role".Length];
        var changes = new Dictionary<string, string?>
        {
            ["User.UserName"] = userName,
            ["User.Email"] = email,
            ["User.IsEnabled"] = "true",
            ["Password"] = PortalProcess.Password,
            [$"{position}.IsSelected"] = "true",
            [form.Fields.First(field => field.Key.EndsWith("TenantId", StringComparison.Ordinal)).Key] = tenantId,
        };
        var created = await administrator.SubmitAsync(page, changes, "User.UserName");
        created.Status.ShouldBe(HttpStatusCode.Found, created.Text);
    }

    private static Dictionary<string, string?> AccountFields(string name, string tenantId, string? culture) => new()
    {
        ["PartnerAccountPart.Name"] = name,
        ["PartnerAccountPart.TenantId"] = tenantId,
        ["PartnerAccountPart.Country"] = "DE",
        ["PartnerAccountPart.Domain"] = $"d{tenantId[..8]}.example",
        ["OrganizationProfilePart.CompanyName"] = name,
        ["OrganizationProfilePart.Culture"] = culture,
        ["OrganizationProfilePart.DefaultAddress.Country"] = "DE",
        ["OrganizationProfilePart.DefaultAddress.AddressLine1"] = "Unter den Linden 1",
        ["OrganizationProfilePart.DefaultAddress.City"] = "Berlin",
        ["OrganizationProfilePart.DefaultAddress.PostalCode"] = "10117",
    };

    [GeneratedRegex("/Admin/Partners/Edit/([a-z0-9]{26})")]
    private static partial Regex AccountIds();
}
