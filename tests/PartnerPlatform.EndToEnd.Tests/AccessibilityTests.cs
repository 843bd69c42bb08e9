using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class AccessibilityTests(HostProcess host, Browser browser)
{
    private static readonly ViewportSize _phone = new() { Width = 320, Height = 640 };

    public static TheoryData<string, string> Pages => new()
    {
        { "", "/" },
        { "", "/support" },
        { "", "/support/atelier-lumiere-sas" },
        { "", "/Login" },
        { "camille.laurent", "/" },
        { "camille.laurent", "/settings" },
        { "camille.laurent", "/settings/partner-profile" },
        { "camille.laurent", "/settings/partner-profile/support" },
        { "camille.laurent", "/settings/billing-profile" },
        { "camille.laurent", "/settings/organization-profile" },
        { "camille.laurent", "/settings/partner-profile/locations" },
        { "camille.laurent", "/settings/partner-profile/locations/add" },
        { "camille.laurent", "/settings/partner-profile/locations/4location00000000000000001" },
        { "camille.laurent", "/settings/partner-profile/locations/4location00000000000000001/edit" },
        { "camille.laurent", "/settings/partner-profile/locations/4location00000000000000001/delete" },
        { "camille.laurent", "/settings/partner-profile/mpn" },
        { "camille.laurent", "/settings/partner-profile/mpn?q=atelier" },
        { "oliver.hughes", "/" },
        { "oliver.hughes", "/settings/partner-profile" },
        { "oliver.hughes", "/settings/partner-profile/mpn" },
        { "oliver.hughes", "/settings/partner-profile/mpn/4association00000000000002/dissociate" },
        { "oliver.hughes", "/settings/users" },
        { "oliver.hughes", "/settings/users/invite" },
        { "admin", "/Admin" },
        { "admin", "/Admin/Partners" },
        { "admin", "/Admin/Locations" },
        { "admin", "/Admin/Locations/Queue" },
        { "admin", "/Admin/Locations/4location00000000000000004" },
        { "admin", "/Admin/PartnerImports" },
        { "audrey.auditor", "/Admin/PartnerImports" },
        { "audrey.auditor", "/Admin/MpnPolicy" },
        { "admin", "/Admin/Partners?q=nothing" },
        { "admin", "/Admin/Locations?q=nothing" },
        { "admin", "/Admin/MpnAssociations" },
        { "admin", "/Admin/MpnAssociations/Queue" },
        { "admin", "/Admin/MpnPolicy" },
        { "admin", "/Admin/MpnPolicy/AddPair" },
        { "admin", "/Admin/Partners/4frpartnerdemoaccount00001/TenantCountry" },
        { "admin", "/Admin/Users/Index" },
        { "admin", "/Admin/Features" },
        { "admin", "/Admin/Contents/ContentItems" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task PagesHaveNoSeriousBarrierInLightOrDark(string user, string path)
    {
        var page = await OpenAsync(user, path);

        var barriers = new List<string>(await page.FindSeriousBarriersAsync());
        await page.TurnDarkAsync();
        barriers.AddRange(await page.FindSeriousBarriersOfColoursAsync());
        await page.Context.CloseAsync();

        barriers.ShouldBeEmpty(string.Join(Environment.NewLine, barriers));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task PagesFitAPhone(string user, string path)
    {
        var page = await OpenAsync(user, path, _phone);

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        await page.Context.CloseAsync();

        overflow.ShouldBeLessThanOrEqualTo(0);
    }

    private async Task<IPage> OpenAsync(string user, string path, ViewportSize? viewport = null)
    {
        var page = await browser.OpenAsUserAsync(host.Address, user, viewport);
        (await page.GotoAsync(path))!.Status.ShouldBe(200);
        return page;
    }
}
