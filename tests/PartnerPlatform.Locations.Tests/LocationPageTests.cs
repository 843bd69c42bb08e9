using System.Net;
using static PartnerPlatform.Locations.Tests.LocationClient;

namespace PartnerPlatform.Locations.Tests;

public sealed class LocationPageTests(LocationsHost host)
{
    private const string ParisId = "4location00000000000000001";
    private const string MissingId = "4zzcation00000000000000001";

    [Fact]
    public async Task The_list_tells_location_IDs_from_the_global_ID()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");

        var page = await camille.GetAsync(ListPath);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("4391507 – ID global (siège)");
        page.Text.ShouldContain("4391508 – ID d’emplacement");
        page.Text.ShouldContain("Royaume-Uni");
        page.Text.ShouldContain("En attente de vérification");
        page.Text.IndexOf("4391507", StringComparison.Ordinal).ShouldBeLessThan(page.Text.IndexOf("4391508", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_partner_profile_and_the_details_lead_to_each_other()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");

        var profile = await camille.GetAsync("/settings/partner-profile");
        var details = await camille.GetAsync($"{ListPath}/{ParisId}");

        profile.Html.ShouldContain($"href=\"{ListPath}\"");
        profile.Html.ShouldContain($"href=\"{ListPath}/add\"");
        profile.Html.ShouldContain($"href=\"{ListPath}/{ParisId}\"");
        details.Text.ShouldContain("24 rue de Rivoli");
        details.Html.ShouldContain("href=\"/settings/partner-profile\"");
    }

    [Theory]
    [InlineData("en-US", "Add a location", "Save and submit")]
    [InlineData("fr-FR", "Ajouter un emplacement", "Enregistrer et soumettre")]
    public async Task The_form_starts_with_the_country_of_the_address(string language, params string[] texts)
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", language);

        var british = await camille.GetAsync($"{ListPath}/add?country=GB");
        var unknown = await camille.GetAsync($"{ListPath}/add?country=<b>");

        british.ValueOf("Form.Address.Country").ShouldBe("GB");
        unknown.ValueOf("Form.Address.Country").ShouldBe("FR");
        texts.ShouldAllBe(text => british.Text.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_location_is_added_as_a_draft_edited_and_submitted()
    {
        using var partner = await PartnerAdmin.CreateAsync(host);
        var name = NewName();

        var id = await AddAsync(partner.Browser, name);
        var form = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");
        var saved = await partner.Browser.SubmitAsync(form, new() { ["Form.Address.City"] = "Potsdam", ["Form.Address.PostalCode"] = "14467" }, "Form.Name");
        var draft = await partner.Browser.FollowAsync(saved);
        var submitted = await partner.Browser.FollowAsync(await partner.Browser.SubmitAsync(draft, [], "/submit\""));

        form.Text.ShouldContain($"Edit {name}");
        draft.Text.ShouldContain("Draft");
        draft.Text.ShouldContain("Potsdam");
        submitted.Text.ShouldContain("Pending verification");
        submitted.Html.ShouldNotContain($"{id}/edit\"");
        ReadEvents(submitted).ShouldBe(["Submitted", "Edited", "Created"]);
        submitted.Text.ShouldContain("Berlin → Potsdam");
        submitted.Text.ShouldContain(partner.UserName);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_but_not_what_the_host_looks_at()
    {
        using var partner = await PartnerAdmin.CreateAsync(host);
        var name = NewName();
        var id = await AddAsync(partner.Browser, name);
        var page = await partner.Browser.GetAsync($"{ListPath}/{id}");
        var question = await partner.Browser.GetAsync($"{ListPath}/{id}/discard");

        var done = await partner.Browser.SubmitAsync(question, [], "/discard\"");
        var list = await partner.Browser.FollowAsync(done);
        var submitted = await AddAsync(partner.Browser, name, submit: true);
        var late = await partner.Browser.FollowAsync(await partner.Browser.GetAsync($"{ListPath}/{submitted}/discard"));

        page.Html.ShouldContain($"href=\"{ListPath}/{id}/discard\"");
        list.Text.ShouldContain($"The draft “{name}” is deleted.");
        list.Html.ShouldNotContain(id);
        (await partner.Browser.GetAsync($"{ListPath}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        late.Text.ShouldContain("This location is no draft any more.");
        late.Html.ShouldNotContain("/discard\"");
    }

    [Fact]
    public async Task A_location_is_added_and_submitted_in_one_step()
    {
        using var partner = await PartnerAdmin.CreateAsync(host, language: "fr-FR");

        var id = await AddAsync(partner.Browser, NewName(), submit: true);
        var page = await partner.Browser.GetAsync($"{ListPath}/{id}");

        page.Text.ShouldContain("En attente de vérification");
        page.Text.ShouldContain("L’emplacement est soumis.");
        page.Text.ShouldContain("Attribué après la vérification");
        ReadEvents(page).ShouldBe(["Submitted", "Created"]);
    }

    [Fact]
    public async Task Mistakes_are_shown_beside_their_fields()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");
        var fields = Fields(string.Empty, "ZZ");
        fields["Form.Address.City"] = string.Empty;
        fields["Form.PrimaryContact.Email"] = "nobody";

        var answer = await PostAddAsync(camille, fields);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain("GEN-001");
        answer.RuleIds.ShouldContain("ADR-001");
        answer.Html.ShouldContain("id=\"Form_Name_error\"");
        answer.Html.ShouldContain("href=\"#Form_Name\"");
        answer.Html.ShouldContain("id=\"Form_PrimaryContact_Email_error\"");
        answer.ValueOf("Form.PrimaryContact.Email").ShouldBe("nobody");
        answer.Text.ShouldContain("Saisissez une adresse e-mail valide.");
        answer.RuleIds.ShouldContain("SUP-001");
    }

    [Theory]
    [InlineData("Form.Name")]
    [InlineData("Form.Address.City")]
    [InlineData("Form.PrimaryContact.FirstName")]
    public async Task Texts_that_are_too_long_are_refused(string field)
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var fields = Fields(NewName());
        fields[field] = new string('x', 5000);

        (await PostAddAsync(camille, fields)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_name_is_taken_once_in_an_account()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");

        var answer = await PostAddAsync(camille, Fields("ATELIER LUMIÈRE PARIS"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Html.ShouldContain("id=\"Form_Name_error\"");
        answer.Text.ShouldContain("Un autre emplacement de votre compte porte ce nom.");
    }

    [Fact]
    public async Task The_second_of_two_edits_is_told_who_was_faster()
    {
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName());
        var first = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");
        var second = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");

        var saved = await partner.Browser.SubmitAsync(first, new() { ["Form.LegalEntityName"] = "First GmbH" }, "Form.Name");
        var refused = await partner.Browser.SubmitAsync(second, new() { ["Form.LegalEntityName"] = "Second GmbH" }, "Form.Name");

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("GEN-004");
        (await partner.Browser.GetAsync($"{ListPath}/{id}")).Text.ShouldContain("First GmbH");
    }

    [Fact]
    public async Task A_location_that_waits_for_the_host_is_not_edited()
    {
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName());
        var form = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");
        await partner.Browser.SubmitAsync(await partner.Browser.GetAsync($"{ListPath}/{id}"), [], "/submit\"");

        var opened = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");
        var posted = await partner.Browser.SubmitAsync(form, new() { ["Form.LegalEntityName"] = "Late GmbH" }, "Form.Name");

        opened.Status.ShouldBe(HttpStatusCode.Found);
        posted.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/{0}")]
    [InlineData("/{0}/edit")]
    [InlineData("/{0}/delete")]
    public async Task A_location_of_another_partner_answers_as_a_missing_one(string template)
    {
        using var oliver = await PortalBrowser.SignInAsync(host, "oliver.hughes");

        var foreign = await oliver.GetAsync(ListPath + string.Format(null, template, ParisId));
        var missing = await oliver.GetAsync(ListPath + string.Format(null, template, MissingId));
        var account = await oliver.GetAsync($"{ListPath}?accountId={LocationsHost.FrenchAccount}");

        foreign.Status.ShouldBe(HttpStatusCode.NotFound);
        Neutral(foreign).ShouldBe(Neutral(missing));
        account.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Forms_for_a_location_of_another_partner_change_nothing()
    {
        using var oliver = await PortalBrowser.SignInAsync(host, "oliver.hughes");
        var token = (await oliver.GetAsync($"{ListPath}/add")).ValueOf("__RequestVerificationToken")!;
        KeyValuePair<string, string>[] fields =
        [
            new("__RequestVerificationToken", token), new("Form.Name", "Taken over"), new("Deletion.Acknowledgement", "Taken over"),
        ];

        foreach (var action in new[] { "edit", "submit", "delete" })
        {
            (await oliver.PostAsync($"{ListPath}/{ParisId}/{action}", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        (await camille.GetAsync($"{ListPath}/{ParisId}")).Text.ShouldNotContain("Taken over");
    }

    [Theory]
    [InlineData("MPN partner admin", HttpStatusCode.OK)]
    [InlineData("Sales agent", HttpStatusCode.Forbidden)]
    public async Task Roles_that_may_not_edit_are_refused_and_told_who_may(string role, HttpStatusCode list)
    {
        using var partner = await PartnerAdmin.CreateAsync(host, role);

        var page = await partner.Browser.GetAsync(ListPath);
        var add = await partner.Browser.GetAsync($"{ListPath}/add");

        page.Status.ShouldBe(list);
        page.Html.ShouldNotContain($"{ListPath}/add\"");
        add.Status.ShouldBe(HttpStatusCode.Forbidden);
        add.RuleIds.ShouldBe(["GEN-005"]);
    }

    [Fact]
    public async Task A_deletion_needs_an_acknowledgement_in_writing()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var (id, _) = await AddActiveAsync(partner.Browser, operators, NewName());

        var refused = await AskForDeletionAsync(partner.Browser, id, "  ");
        var asked = await AskForDeletionAsync(partner.Browser, id);
        var page = await partner.Browser.FollowAsync(asked);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("MPN-019");
        refused.Html.ShouldContain("id=\"Deletion_Acknowledgement_error\"");
        page.Text.ShouldContain("Deletion requested");
        ReadEvents(page)[0].ShouldBe("DeletionRequested");
    }

    [Fact]
    public async Task Host_staff_sees_the_locations_of_a_partner_and_cannot_change_them()
    {
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        var list = await auditor.GetAsync($"{ListPath}?accountId={LocationsHost.FrenchAccount}");
        var details = await auditor.GetAsync($"{ListPath}/{ParisId}?accountId={LocationsHost.FrenchAccount}");

        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Html.ShouldContain($"{ParisId}?accountId={LocationsHost.FrenchAccount}");
        details.Status.ShouldBe(HttpStatusCode.OK);
        details.Html.ShouldNotContain("/edit");
    }

    [Fact]
    public async Task Many_locations_are_listed_page_by_page()
    {
        var locations = Enumerable.Range(1, 51).Select(i => new SeededLocation($"Branch {i:000}", "Lyon", "FR")).ToArray();
        var partner = await SeededPartner.CreateAsync(host, "FR", locations);
        using var browser = await partner.SignInAsync();

        var first = await browser.GetAsync(ListPath);
        var second = await browser.GetAsync($"{ListPath}?pagenum=2");

        first.Html.ShouldContain("pagenum=2");
        first.Text.ShouldContain("Branch 050");
        first.Text.ShouldNotContain("Branch 051");
        second.Text.ShouldContain("Branch 051");
        foreach (var page in (string[])["99", "2147483648", "99999999999"])
        {
            (await browser.GetAsync($"{ListPath}?pagenum={page}")).Text.ShouldContain("Branch 051");
        }

        (await browser.GetAsync($"{ListPath}?pagenum=many")).Text.ShouldContain("Branch 001");
    }

    [Fact]
    public async Task A_location_that_is_associated_says_so_and_warns_when_it_moves()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var (id, mpnId) = await AddActiveAsync(partner.Browser, operators, NewName());
        await AssociateAsync(partner.Browser, mpnId);

        var list = await partner.Browser.GetAsync(ListPath);
        var form = await partner.Browser.GetAsync($"{ListPath}/{id}/edit");
        var moved = new Dictionary<string, string?>
        {
            ["Form.Address.Country"] = "FR",
            ["Form.Address.PostalCode"] = "75004",
            ["Form.Address.City"] = "Paris",
        };
        var page = await partner.Browser.FollowAsync(await partner.Browser.SubmitAsync(form, moved, "Form.Name"));

        list.Text.ShouldContain("Associated with the tenant");
        form.Text.ShouldContain("the association has to be reviewed");
        page.Text.ShouldContain("MPN-015");
        page.Text.ShouldContain("Association needs review");
        page.Text.ShouldContain("Germany → France");
    }

    // What names the id itself or is new in each answer is no difference.
    private static string Neutral(PortalPage page) =>
        System.Text.RegularExpressions.Regex.Replace(page.Html.Replace(ParisId, MissingId, StringComparison.Ordinal), "value=\"CfDJ8[^\"]*\"", "TOKEN");
}
