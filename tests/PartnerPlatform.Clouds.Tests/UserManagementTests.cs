using System.Net;

namespace PartnerPlatform.Clouds.Tests;

/// <summary>The users of an account where the cloud has no management of users.</summary>
public sealed class UserManagementTests(CloudHost host)
{
    [Theory]
    [InlineData(CloudHost.Government, "US", "98101", "WA", HttpStatusCode.Forbidden)]
    [InlineData(CloudHost.Global, "US", "98101", "WA", HttpStatusCode.OK)]
    public async Task It_is_offered_and_opened_where_the_cloud_has_it(
        string site, string country, string postalCode, string state, HttpStatusCode status)
    {
        using var operators = await host.SignInAsync(site);
        var tenantId = Guid.NewGuid();
        await CloudHost.CreateAccountAsync(operators, country, tenantId, state: state, postalCode: postalCode);
        var accountId = await CloudHost.FindAccountAsync(operators, tenantId);

        var settings = await operators.GetAsync($"/settings?accountId={accountId}");
        var users = await operators.GetAsync($"/settings/users?accountId={accountId}");

        settings.Status.ShouldBe(HttpStatusCode.OK, settings.Text);
        settings.Html.Contains("/settings/users", StringComparison.Ordinal).ShouldBe(status == HttpStatusCode.OK);
        users.Status.ShouldBe(status, users.Text);
        users.RuleIds.ShouldBe(status == HttpStatusCode.OK ? [] : ["CLD-004"]);
    }
}
