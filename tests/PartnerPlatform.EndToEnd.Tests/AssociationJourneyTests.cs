using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class AssociationJourneyTests(HostProcess host, Browser browser)
{
    private const string Paris = "4391508";
    private const string London = "4391510";

    [Fact]
    public async Task AFrenchPartnerLearnsWhyLondonIsRefusedAndAssociatesParis()
    {
        var admin = await browser.OpenAsync(host.Address, "fr-FR");
        await admin.SignInAsync("camille.laurent");
        (await admin.GotoAsync("/settings/users"))!.Status.ShouldBe(403);
        await admin.Locator("main a.remedy").First.ClickAsync();
        await Assertions.Expect(admin.Locator("h1")).ToContainTextAsync("Associer votre ID MPN à votre compte du tableau de bord partenaire");

        await admin.Locator("#q").FillAsync("London");
        await admin.Locator("form[role=search] button").ClickAsync();
        var london = admin.Locator($"#found [data-mpn-id='{London}']");
        await Assertions.Expect(london.Locator("[data-rule='MPN-001']")).ToBeVisibleAsync();
        await Assertions.Expect(london).ToContainTextAsync("Royaume-Uni");
        await Assertions.Expect(london.Locator("a.remedy")).ToHaveAttributeAsync("href", "/settings/partner-profile/locations/add?country=FR");

        await london.Locator("input").CheckAsync();
        await admin.Locator("form.wide button[type=submit]").ClickAsync();
        await Assertions.Expect(admin.Locator("#error-summary [data-rule='MPN-001']")).ToBeVisibleAsync();

        await admin.Locator($"#mpn-{Paris}").CheckAsync();
        await admin.Locator("form.wide button[type=submit]").ClickAsync();
        await Assertions.Expect(admin).ToHaveURLAsync("/settings/partner-profile");
        await Assertions.Expect(admin.Locator($"#mpn [data-state='Active'][data-mpn-id='{Paris}']")).ToBeVisibleAsync();

        (await admin.GotoAsync("/settings/users"))!.Status.ShouldBe(200);
        await admin.Context.CloseAsync();
    }
}
