using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class SupportJourneyTests(HostProcess host, Browser browser)
{
    private const string FrenchAdmin = "camille.laurent";
    private const string AmericanAdmin = "emily.carter";

    [Fact]
    public async Task AFrenchPartnerUpdatesItsSupportDetailsAndACustomerFindsThem()
    {
        var admin = await browser.OpenAsync(host.Address, "fr-FR");
        await admin.SignInAsync(FrenchAdmin);

        await admin.GotoAsync("/settings");
        await admin.Locator("main a[href*='/settings/partner-profile']").First.ClickAsync();
        await admin.Locator("a[href*='/settings/partner-profile/support']").First.ClickAsync();

        await admin.Locator("#Form_Telephone").FillAsync("12");
        await admin.Locator("#Form_Website").FillAsync("aide.atelier-lumiere.example");
        await admin.Locator("main form button[type=submit]").First.ClickAsync();

        var message = admin.Locator("#Form_Telephone_error");
        await Assertions.Expect(message).ToContainTextAsync("Saisissez un numéro de téléphone d’assistance valide");
        await Assertions.Expect(admin.Locator("#error-summary a[href='#Form_Telephone']")).ToHaveCountAsync(1);
        await Assertions.Expect(admin.Locator("#Form_Website")).ToHaveValueAsync("aide.atelier-lumiere.example");

        await admin.Locator("#Form_Telephone").FillAsync("+33 4 65 71 09 99");
        await admin.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(admin).ToHaveURLAsync("/settings/partner-profile");

        var customer = await browser.OpenAsync(host.Address, "fr-FR");
        await customer.GotoAsync("/support");
        await customer.Locator("#q").FillAsync("Lumière");
        await customer.Locator("form[role=search] button").ClickAsync();
        await customer.Locator(".results a[href$='/support/atelier-lumiere-sas']").ClickAsync();

        await Assertions.Expect(customer.Locator("html")).ToHaveAttributeAsync("lang", "fr-FR");
        await Assertions.Expect(customer.Locator("a[href='tel:+33465710999']")).ToHaveCountAsync(1);
        await Assertions.Expect(customer.Locator("a[href='https://aide.atelier-lumiere.example/']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task AForeignPartnersPageAnswersAsOneThatDoesNotExist()
    {
        var page = await browser.OpenAsync(host.Address, "en-US");
        await page.SignInAsync(AmericanAdmin);

        var foreign = await page.GotoAsync("/settings/partner-profile?accountId=4frpartnerdemoaccount00001");
        var foreignText = await page.Locator("main").InnerTextAsync();
        var missing = await page.GotoAsync("/settings/partner-profile?accountId=4zzzzzzzzzzzzzzzzzzzzzzzzz");
        var missingText = await page.Locator("main").InnerTextAsync();

        foreign!.Status.ShouldBe(404);
        missing!.Status.ShouldBe(404);
        foreignText.ShouldBe(missingText);
        foreignText.ShouldNotContain("Lumière");
    }

    [Fact]
    public async Task TheLanguageCanBeChosen()
    {
        var page = await browser.OpenAsync(host.Address, "en-US");
        await page.GotoAsync("/support");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en-US");

        await page.Locator("a[hreflang=fr]").ClickAsync();

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr-FR");
        page.Url.ShouldEndWith("/support");
    }
}
