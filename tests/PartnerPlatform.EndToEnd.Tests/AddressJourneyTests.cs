using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class AddressJourneyTests(HostProcess host, Browser browser)
{
    [Fact]
    public async Task TheAddressAdaptsToTheChosenCountryAtOnce()
    {
        var page = await browser.OpenAsync(host.Address, "fr-FR");
        await page.SignInAsync("camille.laurent");
        await page.GotoAsync("/settings/partner-profile/locations/add");
        var state = page.Locator("#Form_Address_State");
        var region = page.Locator("#Form_Address_Region");

        await page.SelectOptionAsync("#Form_Address_Country", "US");
        await Assertions.Expect(page.Locator("select#Form_Address_State option[value='CA']")).ToHaveTextAsync("Californie");
        await Assertions.Expect(region).ToHaveCountAsync(0);

        await page.SelectOptionAsync("#Form_Address_Country", "FR");
        await Assertions.Expect(region).ToBeVisibleAsync();
        await Assertions.Expect(state).ToHaveCountAsync(0);

        await region.FillAsync("Bretagne");
        await page.SelectOptionAsync("#Form_Address_Country", "CA");
        await Assertions.Expect(state).ToBeVisibleAsync();
        await Assertions.Expect(region).ToHaveValueAsync("Bretagne");
        await page.Context.CloseAsync();
    }
}
