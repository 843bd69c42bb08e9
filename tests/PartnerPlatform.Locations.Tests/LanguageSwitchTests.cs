using System.Net;

namespace PartnerPlatform.Locations.Tests;

public sealed class LanguageSwitchTests(LocationsHost host)
{
    private const string Id = "4nosuchitemdemoaccount0001";

    [Fact]
    public async Task The_answer_to_a_refused_form_can_be_read_in_the_other_language()
    {
        using var browser = await PortalBrowser.SignInAsync(host, "omar.operator");
        var form = await browser.GetAsync("/Admin/PartnerImports");
        var refused = await browser.SubmitAsync(form, [], "multipart/form-data");

        var switched = await browser.SubmitAsync(refused, new() { ["culture"] = "fr-FR" }, "culture-picker");
        var moved = await browser.FollowAsync(switched);
        var page = await browser.FollowAsync(moved);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        moved.Location.ShouldBe("/Admin/PartnerImports");
        page.Language.ShouldBe("fr-FR");
    }

    [Theory]
    [InlineData("/Admin/PartnerImports/Start?kind=locations", "/Admin/PartnerImports?kind=locations")]
    [InlineData($"/Admin/PartnerImports/Cancel/{Id}", "/Admin/PartnerImports")]
    [InlineData($"/Admin/Locations/{Id}/SendBack", $"/Admin/Locations/{Id}")]
    [InlineData($"/Admin/MpnAssociations/Show/{Id}/Refuse", $"/Admin/MpnAssociations/Show/{Id}")]
    [InlineData("/Admin/MpnPolicy/Save", "/Admin/MpnPolicy")]
    [InlineData($"/settings/partner-profile/mpn/{Id}/resolve?accountId=x", "/settings/partner-profile/mpn?accountId=x")]
    [InlineData($"/settings/partner-profile/locations/{Id}/submit", $"/settings/partner-profile/locations/{Id}")]
    [InlineData("/Users/LogOff", "/")]
    public async Task An_address_for_forms_leads_to_the_page_above_it(string path, string expected)
    {
        using var browser = await PortalBrowser.SignInAsync(host, "omar.operator");

        var answer = await browser.GetAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        answer.Location.ShouldBe(expected);
        (await browser.GetAsync(path, "application/json")).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }
}
