using System.Net;

namespace PartnerPlatform.Modules.Tests;

/// <summary>The state or the region of an address, whichever its country has.</summary>
public sealed class AddressRegionTests(PortalHost host)
{
    private const string Path = "/settings/organization-profile";
    private const string Field = "Form.DefaultAddress.Region";
    private const string State = "Form.DefaultAddress.State";
    private const string Region = "Berlin-Brandenburg";

    [Theory]
    [InlineData("DE", false)]
    [InlineData("FR", false)]
    [InlineData("US", true)]
    [InlineData("IE", true)]
    public async Task An_address_has_a_state_or_a_region(string country, bool hasState)
    {
        var partner = await SeededPartner.CreateAsync(host, country);
        using var admin = await partner.SignInAsync();

        var page = await admin.GetAsync(Path);

        page.Html.Contains($"name=\"{State}\"", StringComparison.Ordinal).ShouldBe(hasState);
        page.Html.Contains($"name=\"{Field}\"", StringComparison.Ordinal).ShouldBe(!hasState);
    }

    [Fact]
    public async Task A_region_can_be_entered()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();

        var saved = await SaveAsync(admin, await admin.GetAsync(Path), new() { [Field] = Region });

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        (await admin.GetAsync(Path)).ValueOf(Field).ShouldBe(Region);
    }

    [Fact]
    public async Task The_fields_of_a_chosen_country_come_without_sending_the_form()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();
        using var stranger = new PortalBrowser(host);
        const string start = "/address-place?prefix=Form.DefaultAddress&culture=fr-FR&country=";

        var american = await admin.GetAsync(start + "US&state=WA");
        var german = await admin.GetAsync(start + "DE");
        var kept = await admin.GetAsync(start + "US&region=Bayern");
        var broken = await admin.GetAsync("/address-place?prefix=%22%3E&country=US");

        american.Html.ShouldContain("<select");
        american.Html.ShouldContain("<option selected=\"selected\" value=\"WA\">");
        american.Html.ShouldContain("Californie");
        american.Html.ShouldNotContain(Field);
        german.Html.ShouldContain($"name=\"{Field}\"");
        german.Html.ShouldNotContain(State);
        kept.Html.ShouldContain("value=\"Bayern\"");
        kept.Html.ShouldNotContain("<html");
        broken.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await stranger.GetAsync(start + "US")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_stored_region_is_shown_and_outlives_an_edit()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();
        await StoreRegionAsync(partner);
        var page = await admin.GetAsync(Path);

        var saved = await SaveAsync(admin, page, []);
        var stored = await admin.GetAsync(Path);

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        stored.ValueOf("Form.DefaultAddress.City").ShouldBe("Berlin");
        stored.ValueOf(Field).ShouldBe(Region);
    }

    [Fact]
    public async Task A_region_can_be_taken_out()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();
        await StoreRegionAsync(partner);
        var page = await admin.GetAsync(Path);
        page.ValueOf(Field).ShouldBe(Region);

        var saved = await SaveAsync(admin, page, new() { [Field] = string.Empty });

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        (await admin.GetAsync(Path)).ValueOf(Field).ShouldBe(string.Empty);
    }

    [Fact]
    public async Task A_region_that_the_new_country_does_not_have_is_told_beside_its_field()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync("fr-FR");
        await StoreRegionAsync(partner);

        var refused = await SaveAsync(admin, await admin.GetAsync(Path), new()
        {
            ["Form.DefaultAddress.Country"] = "US",
            [State] = "WA",
            ["Form.DefaultAddress.PostalCode"] = "98101",
        });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("ADR-007");
        refused.Html.ShouldContain("href=\"#Form_DefaultAddress_Region\"");
        refused.ValueOf(Field).ShouldBe(Region);
    }

    private Task StoreRegionAsync(SeededPartner partner) => SiteDatabase.ExecuteAsync(
        host.DataFolder,
        $"""
        update Document set Content = json_set(Content, '$.OrganizationProfilePart.DefaultAddress.Region', '{Region}')
        where Type like '%ContentItem,%' and json_extract(Content, '$.ContentItemId') = '{partner.Id}'
        """);

    private static Task<PortalPage> SaveAsync(PortalBrowser browser, PortalPage page, Dictionary<string, string?> changes)
    {
        changes["Form.DefaultAddress.City"] = "Berlin";
        changes.TryAdd("Form.DefaultAddress.PostalCode", "10117");
        return browser.SubmitAsync(page, changes, "Form.CompanyName");
    }
}
