using System.Net;

namespace PartnerPlatform.Modules.Tests;

/// <summary>The region of an address, which comes with an import.</summary>
public sealed class AddressRegionTests(PortalHost host)
{
    private const string Path = "/settings/organization-profile";
    private const string Field = "Form.DefaultAddress.Region";
    private const string Region = "Berlin-Brandenburg";

    [Fact]
    public async Task A_stored_region_is_shown_and_outlives_an_edit()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();
        (await admin.GetAsync(Path)).Html.ShouldNotContain(Field);
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
        (await admin.GetAsync(Path)).Html.ShouldNotContain(Field);
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
            ["Form.DefaultAddress.State"] = "WA",
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
