using System.Net;

namespace PartnerPlatform.Clouds.Tests;

/// <summary>The public directory is the feature "find a partner", which not every cloud has.</summary>
[Collection(CloudHost.Samples)]
public sealed class DirectoryTests(CloudHost host)
{
    private const string Field = "ISite.CloudSettings.DisabledFeatures";

    [Fact]
    public async Task A_cloud_without_the_feature_lists_nobody()
    {
        using var customer = new PortalBrowser(host, prefix: CloudHost.Government);

        var page = await customer.GetAsync("/support");
        var json = await customer.GetAsync("/support?q=a", "application/json");
        var home = await customer.GetAsync("/");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.RuleIds.ShouldBe(["CLD-004"]);
        json.Status.ShouldBe(HttpStatusCode.Forbidden);
        json.Json.GetProperty("code").GetInt32().ShouldBe(910804);
        HasLink(home).ShouldBeFalse();
    }

    [Fact]
    public async Task A_cloud_with_the_feature_lists_partners()
    {
        using var customer = new PortalBrowser(host, prefix: CloudHost.Global);

        (await customer.GetAsync("/support")).Status.ShouldBe(HttpStatusCode.OK);
        HasLink(await customer.GetAsync("/")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_directory_closes_at_once_and_the_page_of_each_partner_stays()
    {
        using var operators = await host.SignInAsync(CloudHost.Samples, "omar.operator");
        using var customer = new PortalBrowser(host, prefix: CloudHost.Samples);
        var before = await customer.GetAsync("/support");
        HasLink(await customer.GetAsync($"/support/{CloudHost.FrenchAccount}")).ShouldBeTrue();
        var settings = await operators.GetAsync("/Admin/Clouds/Edit");

        var saved = await operators.SubmitAsync(settings, new() { [Field] = "FindPartner" }, Field);
        var after = await customer.GetAsync("/support");
        var support = await customer.GetAsync($"/support/{CloudHost.FrenchAccount}");
        var redirect = await customer.GetAsync("/support-redirect?domain=atelier-lumiere.example", "application/json");
        await operators.SubmitAsync(await operators.GetAsync("/Admin/Clouds/Edit"), new() { [Field] = null }, Field);

        before.Status.ShouldBe(HttpStatusCode.OK, before.Text);
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        after.Status.ShouldBe(HttpStatusCode.Forbidden);
        after.RuleIds.ShouldBe(["CLD-004"]);
        support.Status.ShouldBe(HttpStatusCode.OK, support.Text);
        HasLink(support).ShouldBeFalse();
        redirect.Status.ShouldBe(HttpStatusCode.OK, redirect.Text);
        (await customer.GetAsync("/support")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static bool HasLink(PortalPage home) => home.Html.Contains("/support\"", StringComparison.Ordinal);
}
