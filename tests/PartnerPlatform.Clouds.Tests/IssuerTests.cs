using System.Net;

namespace PartnerPlatform.Clouds.Tests;

[Collection(CloudHost.Samples)]
public sealed class IssuerTests(CloudHost host)
{
    [Theory]
    [InlineData(CloudHost.Global, "https://login.microsoftonline.com/6f1c2a54/v2.0", true)]
    [InlineData(CloudHost.Global, "https://login.microsoftonline.us/6f1c2a54/v2.0", false)]
    [InlineData(CloudHost.Government, "https://login.microsoftonline.us/6f1c2a54/v2.0", true)]
    [InlineData(CloudHost.Government, "https://login.microsoftonline.com/6f1c2a54/v2.0", false)]
    [InlineData(CloudHost.Germany, "https://login.microsoftonline.de/6f1c2a54/v2.0", true)]
    [InlineData(CloudHost.Germany, "http://127.0.0.1/", false)]
    [InlineData(CloudHost.Global, "nonsense", false)]
    public async Task A_person_comes_in_with_an_authority_of_the_cloud_only(string site, string issuer, bool isAllowed)
    {
        using var person = await host.SignInAsync(site);
        person.Issuer = issuer;

        foreach (var path in new[] { "/", "/Admin/Clouds", "/Admin/Partners" })
        {
            var page = await person.GetAsync(path);

            page.Status.ShouldBe(isAllowed ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, page.Text);
        }
    }

    [Fact]
    public async Task The_refusal_names_the_rule_and_the_cloud_in_the_reader_s_language()
    {
        using var person = await host.SignInAsync(CloudHost.Government, language: "fr-FR");
        person.Issuer = "https://login.microsoftonline.com/";

        var page = await person.GetAsync("/");
        var json = await person.GetAsync("/", "application/json");

        page.Text.ShouldContain("Connectez-vous avec un compte de Microsoft Cloud for US Government");
        json.Status.ShouldBe(HttpStatusCode.Unauthorized);
        json.Json.GetProperty("code").GetInt32().ShouldBe(910805);
    }

    [Fact]
    public async Task A_site_may_name_an_authority_of_its_own()
    {
        using var operators = await host.SignInAsync(CloudHost.Samples, "omar.operator");
        using var partner = await host.SignInAsync(CloudHost.Samples, "oliver.hughes");
        partner.Issuer = "http://localhost:8443/realms/partners";
        var before = await partner.GetAsync("/settings");
        var page = await operators.GetAsync("/Admin/Clouds/Edit");

        var saved = await operators.SubmitAsync(
            page,
            new() { ["ISite.CloudSettings.AuthorityHosts"] = "login.microsoftonline.com\nhttp://localhost:8443/" },
            "ISite.CloudSettings");
        var after = await partner.GetAsync("/settings");

        before.Status.ShouldBe(HttpStatusCode.Unauthorized);
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        after.Status.ShouldBe(HttpStatusCode.OK, after.Text);
    }
}
