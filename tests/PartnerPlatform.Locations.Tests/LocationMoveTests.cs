using System.Net;
using static PartnerPlatform.Locations.Tests.LocationClient;

namespace PartnerPlatform.Locations.Tests;

/// <summary>A location that moves to another country or region, and one that is kept after all.</summary>
public sealed class LocationMoveTests(LocationsHost host)
{
    [Fact]
    public async Task A_location_that_moves_is_verified_again_before_it_can_be_associated()
    {
        var london = new SeededLocation("London office", "London", "GB");
        var partner = await SeededPartner.CreateAsync(host, "FR", london);
        using var browser = await partner.SignInAsync();
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var moved = await browser.FollowAsync(await MoveAsync(browser, london.Id, "FR", "75004", "Paris"));
        var refused = await browser.SubmitJsonAsync(london.MpnId!);
        var queue = await operators.GetAsync("/Admin/Locations/Queue");
        (await DecideAsync(operators, london.Id, "Approve")).Status.ShouldBe(HttpStatusCode.Found);
        var accepted = await browser.SubmitJsonAsync(london.MpnId!);

        ReadEvents(moved)[0].ShouldBe("Moved");
        refused.RulesOf().ShouldBe(["MPN-007"]);
        queue.Html.ShouldContain(london.Id);
        accepted.Status.ShouldBe(HttpStatusCode.OK, accepted.Text);
        (await ReadMpnIdAsync(browser, london.Id)).ShouldBe(london.MpnId);
    }

    [Fact]
    public async Task A_location_that_is_put_back_needs_no_verification()
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        var associationId = await partner.AddAssociationAsync(paris);
        using var browser = await partner.SignInAsync();

        await MoveAsync(browser, paris.Id, "MC", "98000", "Monaco");
        var away = await browser.GetAsync("/settings/partner-profile");
        await MoveAsync(browser, paris.Id, "BE", "1000", "Bruxelles");
        var elsewhere = await browser.GetAsync($"{ListPath}/{paris.Id}");
        var back = await browser.FollowAsync(await MoveAsync(browser, paris.Id, "FR", "75004", "Paris"));
        var profile = await browser.GetAsync("/settings/partner-profile");

        away.Shows("NeedsReview", paris.MpnId!).ShouldBeTrue();
        away.RuleIds.ShouldContain("MPN-007");
        away.RuleIds.ShouldContain("MPN-015");
        ReadEvents(elsewhere)[0].ShouldBe("Edited");
        ReadEvents(back)[0].ShouldBe("MovedBack");
        profile.Shows("Active", paris.MpnId!).ShouldBeTrue(associationId);
    }

    [Fact]
    public async Task Other_details_of_an_active_location_are_changed_without_verification()
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        using var browser = await partner.SignInAsync();

        var page = await browser.FollowAsync(await MoveAsync(browser, paris.Id, "FR", "69002", "Lyon"));

        ReadEvents(page).ShouldBe(["Edited"]);
        (await browser.SubmitJsonAsync(paris.MpnId!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Active")]
    [InlineData("Suspended")]
    public async Task A_partner_takes_a_deletion_back_and_the_location_is_what_it_was(string status)
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR") { Status = status };
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        using var browser = await partner.SignInAsync();
        var asked = await browser.FollowAsync(await AskForDeletionAsync(browser, paris.Id));

        var kept = await browser.FollowAsync(await browser.SubmitAsync(asked, [], "/keep\""));
        var late = await browser.SubmitAsync(asked, [], "/keep\"");

        ReadEvents(kept).ShouldBe(["DeletionWithdrawn", "DeletionRequested"]);
        kept.Html.ShouldNotContain("/keep\"");
        asked.Html.ShouldNotContain("/delete\"");
        kept.Html.Contains("/edit\"", StringComparison.Ordinal).ShouldBe(status == "Active");
        late.RuleIds.ShouldContain("GEN-004");
    }

    [Fact]
    public async Task The_host_refuses_a_deletion_with_a_reason()
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        using var browser = await partner.SignInAsync("fr-FR");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await AskForDeletionAsync(browser, paris.Id);

        var without = await DecideAsync(operators, paris.Id, "Keep");
        var refused = await DecideAsync(operators, paris.Id, "Keep", Reason());
        var page = await browser.GetAsync($"{ListPath}/{paris.Id}");

        without.RuleIds.ShouldBe(["VET-011"]);
        without.Html.ShouldContain("id=\"Decision_ReasonCode_error\"");
        refused.Status.ShouldBe(HttpStatusCode.Found, refused.Text);
        page.Text.ShouldContain("L’adresse n’existe pas.");
        ReadEvents(page)[0].ShouldBe("DeletionRefused");
        page.Html.ShouldContain("/edit\"");
    }

    [Fact]
    public async Task A_deletion_of_an_associated_location_warns_of_what_follows()
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        await partner.AddAssociationAsync(paris);
        using var browser = await partner.SignInAsync();
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var form = await browser.GetAsync($"{ListPath}/{paris.Id}/delete");
        await AskForDeletionAsync(browser, paris.Id);
        var blocked = await DecideAsync(operators, paris.Id, "Delete");

        form.Html.ShouldContain("notice-warning");
        blocked.RuleIds.ShouldContain("MPN-014");
        blocked.Html.ShouldNotContain("href=\"/settings/partner-profile/mpn#");
    }

    private static async Task<PortalPage> MoveAsync(PortalBrowser browser, string locationId, string country, string postalCode, string city)
    {
        var form = await browser.GetAsync($"{ListPath}/{locationId}/edit");
        form.Status.ShouldBe(HttpStatusCode.OK, form.Text);
        var fields = Fields(form.ValueOf("Form.Name")!, country);
        fields["Form.Address.PostalCode"] = postalCode;
        fields["Form.Address.City"] = city;
        return await browser.SubmitAsync(form, fields, "Form.Name");
    }
}
