using System.Net;

namespace PartnerPlatform.Modules.Tests;

[Collection(typeof(SamplePartners))]
public sealed class SupportProfileTests(PortalHost host)
{
    private const string EditPath = "/settings/partner-profile/support";

    [Fact]
    public async Task Support_details_are_updated_and_customers_find_them()
    {
        using var customer = new PortalBrowser(host, "fr-FR");
        var before = await customer.GetAsync("/support/atelier-lumiere-sas");
        using var admin = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");
        var form = await admin.GetAsync(EditPath);

        var answer = await admin.SubmitAsync(
            form,
            new() { ["Form.Telephone"] = "04 65 71 09 99", ["Form.Website"] = "aide.atelier-lumiere.example" },
            "Form.Telephone");
        var profile = await admin.FollowAsync(answer);
        var after = await customer.GetAsync("/support/atelier-lumiere-sas");

        before.Text.ShouldNotContain("04 65 71 09 99");
        profile.Text.ShouldContain("Vos coordonnées d’assistance sont enregistrées.");
        after.Text.ShouldContain("04 65 71 09 99");
        after.Html.ShouldContain("https://aide.atelier-lumiere.example");
    }

    [Fact]
    public async Task A_wrong_phone_number_is_told_in_French_and_the_entry_kept()
    {
        using var admin = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");
        var form = await admin.GetAsync(EditPath);

        var answer = await admin.SubmitAsync(form, new() { ["Form.Telephone"] = "12 34" }, "Form.Telephone");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["SUP-002"]);
        answer.Text.ShouldContain("Saisissez un numéro de téléphone d’assistance valide, avec l’indicatif du pays s’il est à l’étranger.");
        answer.ValueOf("Form.Telephone").ShouldBe("12 34");
        answer.Html.ShouldContain("href=\"#Form_Telephone\"");
        answer.Html.ShouldContain("aria-invalid=\"true\"");
        (await admin.GetAsync(EditPath)).ValueOf("Form.Telephone").ShouldNotBe("12 34");
    }

    [Theory]
    [InlineData("Form.Email", "", "SUP-001")]
    [InlineData("Form.Email", "nobody", "SUP-001")]
    [InlineData("Form.Website", "javascript:alert(1)", "SUP-003")]
    [InlineData("Form.Website", "http://localhost/", "SUP-004")]
    [InlineData("Form.Website", "http://10.0.0.1/", "SUP-004")]
    [InlineData("Form.Channels[0].Email", "nobody", "SUP-001")]
    [InlineData("Form.Channels[0].Culture", "xx-XX", "SUP-009")]
    [InlineData("Form.Channels[0].Country", "ZZ", "ADR-001")]
    public async Task Each_wrong_entry_has_its_message_beside_it(string field, string value, string ruleId)
    {
        using var admin = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var form = await admin.GetAsync(EditPath);

        var answer = await admin.SubmitAsync(form, new() { [field] = value }, "Form.Telephone");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain(ruleId);
        answer.Html.ShouldContain($"id=\"{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}_error\"");
    }

    [Fact]
    public async Task A_channel_is_added_and_removed()
    {
        using var admin = await PortalBrowser.SignInAsync(host, "oliver.hughes");
        var form = await admin.GetAsync(EditPath);

        await admin.SubmitAsync(
            form,
            new()
            {
                ["Form.Channels[0].Culture"] = "fr-FR",
                ["Form.Channels[0].Email"] = "aide@harbour-vale.example",
                ["Form.Channels[0].Hours"] = "9 h – 17 h",
                ["Form.Channels[0].TimeZone"] = "Europe/London",
                ["Form.Channels[0].PriceNote"] = "Appel gratuit",
            },
            "Form.Telephone");
        using var customer = new PortalBrowser(host, "fr-FR");
        var added = await customer.GetAsync("/support/harbour-vale-ltd");
        var again = await admin.GetAsync(EditPath);
        await admin.SubmitAsync(again, new() { ["Form.Remove"] = "0" }, "Form.Telephone");
        var removed = await customer.GetAsync("/support/harbour-vale-ltd");

        added.Text.ShouldContain("aide@harbour-vale.example");
        added.Text.ShouldContain("Appel gratuit");
        removed.Text.ShouldNotContain("aide@harbour-vale.example");
    }

    [Fact]
    public async Task Details_are_confirmed_and_a_change_asks_for_it_again()
    {
        using var admin = await PortalBrowser.SignInAsync(host, "emily.carter");
        var profile = await admin.GetAsync("/settings/partner-profile");

        var confirmed = await admin.FollowAsync(await admin.SubmitAsync(profile, [], "/confirm"));
        var home = await admin.GetAsync("/");
        var form = await admin.GetAsync(EditPath);
        await admin.SubmitAsync(form, new() { ["Form.Telephone"] = "(206) 555-0143" }, "Form.Telephone");
        var changed = await admin.GetAsync("/");

        confirmed.Text.ShouldContain("Your support details are confirmed.");
        confirmed.Text.ShouldContain("emily.carter on ");
        home.Text.ShouldNotContain("To be confirmed");
        changed.Text.ShouldContain("To be confirmed");
    }

    [Fact]
    public async Task A_role_that_may_only_look_is_told_which_roles_may_change()
    {
        using var agent = await PortalBrowser.SignInAsync(host, "daniel.reed");

        var page = await agent.GetAsync("/settings/partner-profile");
        var refused = await agent.GetAsync(EditPath);

        page.Text.ShouldContain("support.northbridge-cloud.example");
        page.Html.ShouldNotContain(EditPath);
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.RuleIds.ShouldContain("GEN-005");
    }
}
