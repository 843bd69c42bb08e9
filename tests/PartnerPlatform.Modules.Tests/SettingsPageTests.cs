using System.Net;

namespace PartnerPlatform.Modules.Tests;

[Collection(typeof(SamplePartners))]
public sealed class SettingsPageTests(PortalHost host)
{
    [Theory]
    [InlineData("en-US", "/", "Your partner account at a glance.")]
    [InlineData("fr-FR", "/", "Votre compte partenaire en un coup d’œil.")]
    [InlineData("en-US", "/settings", "All settings")]
    [InlineData("fr-FR", "/settings", "Tous les paramètres")]
    [InlineData("en-US", "/settings/partner-profile", "Partner profile")]
    [InlineData("fr-FR", "/settings/partner-profile", "Profil de partenaire")]
    [InlineData("en-US", "/settings/billing-profile", "Partner billing profile")]
    [InlineData("fr-FR", "/settings/billing-profile", "Profil de facturation du partenaire")]
    [InlineData("en-US", "/settings/organization-profile", "Organization profile")]
    [InlineData("fr-FR", "/settings/organization-profile", "Profil d’organisation")]
    [InlineData("en-US", "/settings/partner-profile/support", "Update your support details")]
    [InlineData("fr-FR", "/settings/partner-profile/support", "Mettre à jour vos coordonnées d’assistance")]
    public async Task A_page_is_in_the_language_of_its_reader(string language, string path, string text)
    {
        using var browser = await PortalBrowser.SignInAsync(host, "camille.laurent", language);

        var page = await browser.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Language.ShouldBe(language);
        page.Text.ShouldContain(text);
        page.Text.ShouldContain("Atelier Lumière SAS");
    }

    [Theory]
    [InlineData("fr-CA,en;q=0.5", "fr-FR")]
    [InlineData("fr", "fr-FR")]
    [InlineData("de-DE,fr;q=0.4", "fr-FR")]
    [InlineData("de-DE", "en-US")]
    [InlineData("en-GB", "en-US")]
    public async Task Other_languages_fall_back(string accepted, string expected)
    {
        using var browser = new PortalBrowser(host, accepted);

        (await browser.GetAsync("/support")).Language.ShouldBe(expected);
    }

    [Fact]
    public async Task The_language_picker_is_kept_and_wins_over_the_browser()
    {
        using var browser = new PortalBrowser(host, "en-US");

        var answer = await browser.GetAsync("/culture?culture=fr-FR&returnUrl=%2Fsupport");

        answer.Location.ShouldBe("/support");
        (await browser.GetAsync("/support")).Language.ShouldBe("fr-FR");
    }

    [Fact]
    public async Task The_language_picker_leads_nowhere_else()
    {
        using var browser = new PortalBrowser(host);

        (await browser.GetAsync("/culture?culture=fr-FR&returnUrl=https%3A%2F%2Fevil.example%2F")).Location.ShouldBe("/");
    }

    [Theory]
    [InlineData("/settings")]
    [InlineData("/settings/partner-profile")]
    [InlineData("/settings/billing-profile")]
    [InlineData("/settings/organization-profile")]
    [InlineData("/settings/partner-profile/support")]
    [InlineData("/Admin/Partners")]
    [InlineData("/Admin/PartnerImports")]
    public async Task An_anonymous_reader_is_asked_to_sign_in(string path)
    {
        using var browser = new PortalBrowser(host);

        var answer = await browser.GetAsync(path);

        answer.Status.ShouldBe(HttpStatusCode.Found);
        answer.Location!.ShouldContain("/Login", Case.Insensitive);
    }

    [Fact]
    public async Task The_legal_profile_is_shown()
    {
        using var browser = await PortalBrowser.SignInAsync(host, "oliver.hughes");

        var page = await browser.GetAsync("/settings/partner-profile");

        page.Text.ShouldContain("Legal business profile");
        page.Text.ShouldContain("Authorized");
        page.Text.ShouldContain("48 Queen Square");
    }

    [Fact]
    public async Task A_sales_agent_sees_the_support_details_only()
    {
        using var browser = await PortalBrowser.SignInAsync(host, "ines.moreau");

        var settings = await browser.GetAsync("/settings");
        var profile = await browser.GetAsync("/settings/partner-profile");
        var billing = await browser.GetAsync("/settings/billing-profile");

        settings.Text.ShouldNotContain("Partner billing profile");
        profile.Text.ShouldContain("Support");
        profile.Text.ShouldNotContain("Legal business profile");
        billing.Status.ShouldBe(HttpStatusCode.Forbidden);
        billing.RuleIds.ShouldContain("GEN-005");
    }

    [Fact]
    public async Task A_billing_admin_changes_the_tax_id_but_not_the_address()
    {
        using var browser = await PortalBrowser.SignInAsync(host, "hugo.bernard", "fr-FR");
        var page = await browser.GetAsync("/settings/billing-profile");

        var saved = await browser.SubmitAsync(page, new() { ["Form.TaxId"] = "FR83404833048" }, "Form.TaxId");
        var again = await browser.GetAsync("/settings/billing-profile");
        var refused = await browser.SubmitAsync(
            again,
            new()
            {
                ["Form.Address.Country"] = "FR",
                ["Form.Address.AddressLine1"] = "1 place Bellecour",
                ["Form.Address.City"] = "Lyon",
                ["Form.Address.PostalCode"] = "69002",
            },
            "Form.TaxId");

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        again.ValueOf("Form.TaxId").ShouldBe("FR83404833048");
        again.Html.ShouldNotContain("Form.Address.City");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("BIL-003");
        (await browser.GetAsync("/settings/billing-profile")).Text.ShouldContain("12 rue de la République");
    }
}
