using System.Net;

namespace PartnerPlatform.Modules.Tests;

[Collection(typeof(SamplePartners))]
public sealed class PublicPageTests(PortalHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/support")]
    [InlineData("/support?q=lumiere")]
    [InlineData("/support/atelier-lumiere-sas")]
    [InlineData("/support-redirect?domain=atelier-lumiere.example")]
    public async Task Public_pages_set_no_cookie(string path)
    {
        using var browser = new PortalBrowser(host);

        (await browser.GetAsync(path)).Cookies.ShouldBeEmpty();
        (await browser.GetAsync(path)).Cookies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_language_has_its_own_copy()
    {
        using var english = new PortalBrowser(host, "en-US");
        using var french = new PortalBrowser(host, "fr-FR");

        for (var i = 0; i < 2; i++)
        {
            (await english.GetAsync("/support/atelier-lumiere-sas")).Language.ShouldBe("en-US");
            (await french.GetAsync("/support/atelier-lumiere-sas")).Language.ShouldBe("fr-FR");
        }
    }

    [Fact]
    public async Task The_page_of_someone_signed_in_is_never_shown_to_others()
    {
        using var admin = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var own = await admin.GetAsync("/support/harbour-vale-ltd");
        using var other = new PortalBrowser(host);

        own.Html.ShouldContain("camille.laurent");
        (await other.GetAsync("/support/harbour-vale-ltd")).Html.ShouldNotContain("camille.laurent");
    }

    [Theory]
    [InlineData("LUMIÈRE", "Atelier Lumière SAS")]
    [InlineData("lumiere", "Atelier Lumière SAS")]
    [InlineData("harbour vale", "Harbour & Vale Ltd")]
    [InlineData("cloud serv", "Northbridge Cloud Services LLC")]
    public async Task The_directory_finds_partners_by_name(string query, string name)
    {
        using var browser = new PortalBrowser(host);

        var page = await browser.GetAsync($"/support?q={Uri.EscapeDataString(query)}");

        page.Text.ShouldContain(name);
        page.Text.ShouldContain("1 partner");
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_____")]
    [InlineData("' OR 1=1 --")]
    [InlineData("no such partner")]
    public async Task A_search_finds_nothing_that_it_does_not_name(string query)
    {
        using var browser = new PortalBrowser(host);

        var page = await browser.GetAsync($"/support?q={Uri.EscapeDataString(query)}&country=FR");

        page.Status.ShouldBe(HttpStatusCode.OK);
        if (query.Any(char.IsLetter))
        {
            page.Text.ShouldNotContain("Atelier");
        }
    }

    [Fact]
    public async Task The_directory_filters_by_country()
    {
        using var browser = new PortalBrowser(host);

        var page = await browser.GetAsync("/support?country=GB&q=harbour");

        page.Text.ShouldContain("Harbour & Vale Ltd");
        (await browser.GetAsync("/support?country=GB&q=atelier")).Text.ShouldNotContain("Atelier Lumière");
    }

    [Theory]
    [InlineData("/support/no-such-partner")]
    [InlineData("/support/4zzpartnerdemoaccount00001")]
    public async Task An_unknown_partner_is_not_found(string path)
    {
        using var browser = new PortalBrowser(host, "fr-FR");

        var page = await browser.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldContain("Il n’y a rien à cette adresse.");
    }

    [Theory]
    [InlineData("domain=atelier-lumiere.example&culture=fr-FR&country=BE", "https://assistance.atelier-lumiere.example/be", "cultureAndCountry")]
    [InlineData("domain=lumiere-cloud.example&culture=en-US", "https://support.atelier-lumiere.example/", "culture")]
    [InlineData("domain=ATELIER-LUMIERE.example&culture=en-GB&country=GB", "https://support.atelier-lumiere.example/", "culture")]
    [InlineData("domain=northbridge-cloud.example&culture=fr-FR&country=FR", "https://support.northbridge-cloud.example/", "default")]
    [InlineData("tenantId=0b8a1d5e-94c3-4a56-8f0c-51f2d7c0e922", "https://support.northbridge-cloud.example/", "default")]
    [InlineData("tenantId=0B8A1D5E94C34A568F0C51F2D7C0E922", "https://support.northbridge-cloud.example/", "default")]
    public async Task The_redirect_falls_back_from_culture_and_country_to_the_default(string query, string website, string match)
    {
        using var browser = new PortalBrowser(host);

        var json = await browser.GetAsync($"/support-redirect?{query}", "application/json");
        var page = await browser.GetAsync($"/support-redirect?{query}");

        json.Status.ShouldBe(HttpStatusCode.OK);
        json.Json.GetProperty("website").GetString().ShouldBe(website);
        json.Json.GetProperty("match").GetString().ShouldBe(match);
        page.Status.ShouldBe(HttpStatusCode.Found);
        page.Location.ShouldBe(website);
    }
}
