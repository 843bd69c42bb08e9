using System.Net;

namespace PartnerPlatform.Locations.Tests;

/// <summary>The association page with open look-ups and many locations per tenant.</summary>
public sealed class OpenPolicyTests(OpenPolicyHost host) : IClassFixture<OpenPolicyHost>
{
    private readonly SeededLocation _paris = new("Paris office", "Paris", "FR");
    private readonly SeededLocation _lyon = new("Lyon office", "Lyon", "FR");
    private readonly SeededLocation _london = new("Riverside", "London", "GB");

    [Fact]
    public async Task A_foreign_id_is_known_to_exist_and_no_more()
    {
        await SeededPartner.CreateAsync(host, "GB", _london);
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        var page = await browser.SearchAsync(_london.MpnId!);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain($"{_london.MpnId} exists");
        page.Text.ShouldNotContain(_london.Name);
        page.Text.ShouldNotContain("London");
        page.Found().ShouldBeEmpty();
        (await browser.SearchAsync(SeededLocation.NewMpnId())).RuleIds.ShouldContain("MPN-003");
        (await browser.SearchAsync("4391507")).Text.ShouldContain("4391507 exists");
        (await browser.SubmitJsonAsync(_london.MpnId!)).RulesOf().ShouldBe(["MPN-008"]);
    }

    [Fact]
    public async Task Several_locations_are_associated_at_once()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon, _london);
        using var browser = await partner.SignInAsync();
        (await browser.GetAsync(AssociationClient.PagePath)).Html.ShouldContain("type=\"checkbox\"");

        (await browser.ChooseAsync(_paris.MpnId!, _london.MpnId!)).Status.ShouldBe(HttpStatusCode.BadRequest);
        var done = await browser.ChooseAsync(_paris.MpnId!, _lyon.MpnId!);

        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        var profile = await browser.FollowAsync(done);
        profile.Shows("Active", _paris.MpnId!).ShouldBeTrue();
        profile.Shows("Active", _lyon.MpnId!).ShouldBeTrue();
    }
}
