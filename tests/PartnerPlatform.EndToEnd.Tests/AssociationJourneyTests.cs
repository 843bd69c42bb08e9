using System.Globalization;
using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class AssociationJourneyTests(TwoCloudsProcess host, Browser browser) : IClassFixture<TwoCloudsProcess>
{
    private const string Account = "4frpartnerdemoaccount00001";
    private const string TenantId = "6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11";
    private const string Paris = "4391508";
    private const string London = "4391510";

    [Fact]
    public async Task AFrenchPartnerAssociatesParisAndFollowsWhatHappensToIt()
    {
        var admin = await browser.OpenAsync(host.Address, "fr-FR");
        await admin.SignInAsync("camille.laurent");
        (await admin.GotoAsync("/programs/incentives"))!.Status.ShouldBe(403);
        await Assertions.Expect(admin.Locator("main [data-rule='MPN-016']")).ToBeVisibleAsync();
        await admin.Locator("main a.remedy").First.ClickAsync();
        await Assertions.Expect(admin.Locator("h1")).ToContainTextAsync("Associer votre ID MPN à votre compte du tableau de bord partenaire");

        await LearnWhyLondonIsRefusedAsync(admin);

        await admin.Locator($"#mpn-{Paris}").CheckAsync();
        await admin.Locator("form.wide button[type=submit]").ClickAsync();
        await Assertions.Expect(admin).ToHaveURLAsync("/settings/partner-profile");
        await Assertions.Expect(admin.Locator($"#mpn [data-state='Active'][data-mpn-id='{Paris}']")).ToBeVisibleAsync();

        (await admin.GotoAsync("/programs/incentives"))!.Status.ShouldBe(200);
        await Assertions.Expect(admin.Locator("h1")).ToHaveTextAsync("Primes");

        await CorrectTenantCountryAsync("GB");

        await admin.GotoAsync("/settings/partner-profile");
        var review = admin.Locator($"#mpn [data-state='NeedsReview'][data-mpn-id='{Paris}']");
        await Assertions.Expect(review.Locator(".notice:has([data-rule='MPN-015'])")).ToContainTextAsync("Royaume-Uni");
        (await admin.GotoAsync("/programs/incentives"))!.Status.ShouldBe(200);
    }

    [Fact]
    public async Task TheSamePartnerIsRefusedByTheUsGovernmentCloud()
    {
        var admin = await browser.OpenAsync(new Uri(host.Address, "/usgov/"), "fr-FR");
        await admin.SignInAsync("admin", "/usgov");

        await admin.GotoAsync("/usgov/Admin/Partners/Create");
        await admin.Locator("[name='PartnerAccountPart.Name']").FillAsync("Atelier Lumière SAS");
        await admin.Locator("[name='PartnerAccountPart.TenantId']").FillAsync(TenantId);
        await admin.Locator("[name='PartnerAccountPart.Country']").SelectOptionAsync("FR");
        await admin.Locator("[name='PartnerAccountPart.Domain']").FillAsync("atelier-lumiere.example");
        await admin.Locator("main form[method=post] button[type=submit]").First.ClickAsync();

        await Assertions.Expect(admin.Locator("#PartnerAccountPart_Country_error [data-rule='CLD-002']")).ToBeVisibleAsync();
    }

    private static async Task LearnWhyLondonIsRefusedAsync(IPage admin)
    {
        await admin.Locator("#q").FillAsync("London");
        await admin.Locator("form[role=search] button").ClickAsync();
        var london = admin.Locator($"#found [data-mpn-id='{London}']");
        await Assertions.Expect(london.Locator("[data-rule='MPN-001']")).ToBeVisibleAsync();
        await Assertions.Expect(london).ToContainTextAsync("Royaume-Uni");
        await Assertions.Expect(london.Locator("a.remedy")).ToHaveAttributeAsync("href", "/settings/partner-profile/locations/add?country=FR");

        await london.Locator("input").CheckAsync();
        await admin.Locator("form.wide button[type=submit]").ClickAsync();
        await Assertions.Expect(admin.Locator("#error-summary [data-rule='MPN-001']")).ToBeVisibleAsync();
    }

    private async Task CorrectTenantCountryAsync(string country)
    {
        var staff = await browser.OpenAsync(host.Address, "en-US");
        await staff.SignInAsync("omar.operator");
        await staff.GotoAsync($"/Admin/Partners/{Account}/TenantCountry");
        await staff.Locator("[name='Form.Country']").SelectOptionAsync(country);
        await staff.Locator("[name='Form.Reason']").FillAsync("The tenant moved.");
        var submit = staff.Locator("form:has([name='Form.Reason']) button[type=submit]");
        await submit.ClickAsync();
        await Assertions.Expect(staff.Locator("[data-effect='review']")).ToContainTextAsync(Paris);
        await submit.ClickAsync();
        await Assertions.Expect(staff).ToHaveURLAsync(string.Create(CultureInfo.InvariantCulture, $"/Admin/MpnAssociations?q={TenantId}"));
    }
}
