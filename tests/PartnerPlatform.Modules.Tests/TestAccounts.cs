using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Modules.Tests;

/// <summary>Accounts that a test makes for itself, through the pages of the operator.</summary>
internal static class TestAccounts
{
    /// <summary>An account with an associated MPN ID, so that its users can be managed.</summary>
    public static async Task<(string Id, string Name, string TenantId)> CreateAssociatedAsync(PortalHost host, PortalBrowser operators)
    {
        var account = await CreateAsync(operators);
        await SeededPartner.Of(host, account.Id, account.TenantId, "DE").AssociateAsync();
        return account;
    }

    public static async Task<(string Id, string Name, string TenantId)> CreateAsync(PortalBrowser operators, string? name = null)
    {
        var tenantId = Guid.NewGuid().ToString();
        name ??= $"Test {tenantId[..8]} GmbH";
        var page = await operators.GetAsync("/Admin/Partners/Create");
        page.Status.ShouldBe(HttpStatusCode.OK);
        var answer = await operators.SubmitAsync(page, Fields(name, tenantId), "PartnerAccountPart.Name");
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);

        var list = await operators.GetAsync($"/Admin/Partners?q={tenantId}");
        var id = Regex.Match(list.Html, "/Admin/Partners/Edit/([a-z0-9]{26})").Groups[1].Value;
        id.Length.ShouldBe(26, list.Text);
        return (id, name, tenantId);
    }

    public static Dictionary<string, string?> Fields(string name, string tenantId) => new()
    {
        ["PartnerAccountPart.Name"] = name,
        ["PartnerAccountPart.TenantId"] = tenantId,
        ["PartnerAccountPart.Country"] = "DE",
        ["PartnerAccountPart.Domain"] = $"d{tenantId[..8]}.example",
        ["OrganizationProfilePart.CompanyName"] = name,
        ["OrganizationProfilePart.DefaultAddress.Country"] = "DE",
        ["OrganizationProfilePart.DefaultAddress.AddressLine1"] = "Unter den Linden 1",
        ["OrganizationProfilePart.DefaultAddress.City"] = "Berlin",
        ["OrganizationProfilePart.DefaultAddress.PostalCode"] = "10117",
    };
}
