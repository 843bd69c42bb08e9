using System.Net;
using static PartnerPlatform.Locations.Tests.LocationClient;

namespace PartnerPlatform.Locations.Tests;

public sealed class LocationQueueTests(LocationsHost host)
{
    private const string MarseilleId = "4location00000000000000004";

    [Fact]
    public async Task An_approved_location_gets_an_MPN_ID_of_its_own()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);

        var first = await AddActiveAsync(partner.Browser, operators, NewName());
        var second = await AddActiveAsync(partner.Browser, operators, NewName());
        await AskForDeletionAsync(partner.Browser, first.Id);
        var deleted = await DecideAsync(operators, first.Id, "Delete");
        var third = await AddActiveAsync(partner.Browser, operators, NewName());

        first.MpnId.ShouldNotBeEmpty();
        second.MpnId.ShouldNotBe(first.MpnId);
        deleted.Status.ShouldBe(HttpStatusCode.Found, deleted.Text);
        third.MpnId.ShouldNotBe(first.MpnId);
        (await partner.Browser.GetAsync($"{ListPath}/{first.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await partner.Browser.GetAsync(ListPath)).Html.ShouldNotContain(first.Id);
        ReadEvents(await OpenAdminAsync(operators, first.Id)).ShouldBe(["Deleted", "DeletionRequested", "Verified", "Submitted", "Created"]);
    }

    [Fact]
    public async Task A_location_that_is_associated_is_not_deleted()
    {
        var paris = new SeededLocation("Paris office", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        await partner.AddAssociationAsync(paris);
        using var browser = await partner.SignInAsync("fr-FR");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        await AskForDeletionAsync(browser, paris.Id);

        var refused = await DecideAsync(operators, paris.Id, "Delete");
        var again = await browser.FollowAsync(await browser.GetAsync($"{ListPath}/{paris.Id}/delete"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("MPN-014");
        refused.Text.ShouldContain("L’emplacement ne peut pas être supprimé tant que son ID MPN est associé");
        again.Text.ShouldContain("La suppression de cet emplacement ne peut pas être demandée pour l’instant.");
    }

    [Fact]
    public async Task A_location_is_sent_back_with_a_reason_that_the_partner_reads_in_its_language()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host, language: "fr-FR");
        var id = await AddAsync(partner.Browser, NewName(), submit: true);

        var refused = await DecideAsync(operators, id, "SendBack", Reason(french: " "));
        var sent = await DecideAsync(operators, id, "SendBack", Reason());
        var page = await partner.Browser.GetAsync($"{ListPath}/{id}");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("VET-011");
        refused.ValueOf("Decision.English").ShouldBe("The address doesn’t exist.");
        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Text);
        page.Text.ShouldContain("Brouillon");
        page.Text.ShouldContain("Cet emplacement vous a été renvoyé.");
        page.Text.ShouldContain("L’adresse n’existe pas.");
        page.Text.ShouldContain("L’adresse diffère de celle de l’immatriculation.");
        page.Text.ShouldNotContain("The address");
        page.Html.ShouldContain("/edit\"");
    }

    [Fact]
    public async Task A_location_is_suspended_and_reinstated()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var (id, mpnId) = await AddActiveAsync(partner.Browser, operators, NewName());

        var withoutReason = await DecideAsync(operators, id, "Suspend");
        await DecideAsync(operators, id, "Suspend", Reason());
        var suspended = await partner.Browser.GetAsync($"{ListPath}/{id}");
        await DecideAsync(operators, id, "Reinstate");
        var reinstated = await partner.Browser.GetAsync($"{ListPath}/{id}");

        withoutReason.RuleIds.ShouldContain("VET-011");
        suspended.Text.ShouldContain("This location is suspended.");
        suspended.Text.ShouldContain("The address doesn’t exist.");
        ReadEvents(reinstated).ShouldBe(["Reinstated", "Suspended", "Verified", "Submitted", "Created"]);
        (await ReadMpnIdAsync(partner.Browser, id)).ShouldBe(mpnId);
    }

    [Fact]
    public async Task Of_two_decisions_the_second_one_is_refused()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName(), submit: true);
        var page = await OpenAdminAsync(operators, id);

        var first = await DecideAsync(operators, page, "SendBack", Reason());
        var second = await DecideAsync(operators, page, "Approve");

        first.Status.ShouldBe(HttpStatusCode.Found, first.Text);
        second.Status.ShouldBe(HttpStatusCode.BadRequest);
        second.RuleIds.ShouldContain("GEN-004");
    }

    [Fact]
    public async Task Of_decisions_at_the_same_moment_one_wins()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName(), submit: true);
        var page = await OpenAdminAsync(operators, id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DecideAsync(operators, page, "Approve")));

        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.ShouldAllBe(answer => (int)answer.Status < 500);
        ReadEvents(await OpenAdminAsync(operators, id)).Count(name => name == "Verified").ShouldBe(1);
    }

    [Fact]
    public async Task Bad_input_is_refused()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName(), submit: true);
        var page = await OpenAdminAsync(operators, id);
        var unknown = Reason();
        unknown["Decision.ReasonCode"] = "Whim";
        var undefined = Reason();
        undefined["Decision.ReasonCode"] = "4711";
        var tooLong = Reason();
        tooLong["Decision.French"] = new string('x', 5000);

        foreach (var fields in new[] { unknown, undefined, tooLong })
        {
            (await DecideAsync(operators, page, "SendBack", fields)).Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await operators.GetAsync("/Admin/Locations/4zzcation00000000000000001")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await operators.GetAsync("/Admin/Locations/Queue?status=Nonsense&pagenum=-3")).Status.ShouldBe(HttpStatusCode.OK);
        (await operators.GetAsync("/Admin/Locations?pagenum=99999&country=%00&status=Nonsense")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/Admin/Locations?q=nothing-has-this-name", "Aucun emplacement ne correspond.")]
    [InlineData("/Admin/MpnAssociations?q=nothing-has-this-name", "Aucune association ne correspond.")]
    [InlineData("/Admin/Partners?q=nothing-has-this-name", "Aucun compte ne correspond.")]
    public async Task A_list_without_rows_says_so(string path, string sentence)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");

        var page = await operators.GetAsync(path);

        page.Text.ShouldContain(sentence);
        page.Html.ShouldNotContain("<table");
    }

    [Fact]
    public async Task The_queue_of_deletions_tells_when_each_was_asked_for()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var name = NewName();
        var (id, _) = await AddActiveAsync(partner.Browser, operators, name);
        await AskForDeletionAsync(partner.Browser, id);

        var queue = await operators.GetAsync("/Admin/Locations/Queue?status=DeletionRequested");

        queue.Text.ShouldContain("Deletion requested");
        queue.Text[queue.Text.IndexOf(name, StringComparison.Ordinal)..].ShouldMatch(@"\A[^/]* \d{1,2}/\d{1,2}/\d{4} ");
    }

    [Fact]
    public async Task The_queue_has_the_oldest_first_and_is_for_the_host()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName(), submit: true);

        var queue = await operators.GetAsync("/Admin/Locations/Queue");
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");

        queue.Text.ShouldContain("File des emplacements");
        queue.Text.ShouldContain(partner.Name);
        queue.Html.IndexOf(MarseilleId, StringComparison.Ordinal).ShouldBeInRange(0, queue.Html.IndexOf(id, StringComparison.Ordinal));
        (await camille.GetAsync("/Admin/Locations/Queue")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await camille.GetAsync($"/Admin/Locations/{MarseilleId}")).Html.ShouldNotContain("Marseille");
    }

    [Fact]
    public async Task A_reviewer_looks_but_does_not_decide()
    {
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer");

        var page = await OpenAdminAsync(reviewer, MarseilleId);
        var token = page.ValueOf("__RequestVerificationToken");
        KeyValuePair<string, string>[] fields = token is null ? [] : [new("__RequestVerificationToken", token)];
        var posted = await reviewer.PostAsync($"/Admin/Locations/{MarseilleId}/Approve", fields);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("/Approve");
        ((int)posted.Status).ShouldBeInRange(400, 403);
    }

    [Fact]
    public async Task Locations_are_searched_and_filtered()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var byCity = await operators.GetAsync("/Admin/Locations?q=leeds");
        var byId = await operators.GetAsync("/Admin/Locations?q=43915");
        var byCountry = await operators.GetAsync("/Admin/Locations?country=PR&status=Active");
        var none = await operators.GetAsync("/Admin/Locations?country=PR&status=Draft");

        byCity.Text.ShouldContain("6230771");
        byCity.Text.ShouldNotContain("4391508");
        byId.Text.ShouldContain("4391508");
        byId.Text.ShouldContain("Atelier Lumière SAS");
        byId.Text.ShouldNotContain("6230771");
        byCountry.Text.ShouldContain("5120403");
        none.Text.ShouldNotContain("5120403");
    }

    [Fact]
    public async Task The_audit_trail_shows_what_was_recorded()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var id = await AddAsync(partner.Browser, NewName(), submit: true);
        await DecideAsync(operators, id, "SendBack", Reason());
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor", "fr-FR");

        var list = await auditor.GetAsync($"/Admin/AuditTrail/{id}");
        var link = System.Text.RegularExpressions.Regex.Match(list.Html, "href=\"(/Admin/AuditTrail/Display/[^\"]+)\"").Groups[1].Value;
        var details = await auditor.GetAsync(link);

        list.Text.ShouldContain("Renvoyé");
        details.Text.ShouldContain("L’adresse n’existe pas.");
        details.Text.ShouldContain("En attente de vérification → Brouillon");
    }

    [Fact]
    public async Task A_location_is_not_deleted_while_an_association_depends_on_it()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var (id, mpnId) = await AddActiveAsync(partner.Browser, operators, NewName());
        await AssociateAsync(partner.Browser, mpnId);
        await AskForDeletionAsync(partner.Browser, id);

        var refused = await DecideAsync(operators, id, "Delete");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("MPN-014");
        (await partner.Browser.GetAsync($"{ListPath}/{id}")).Text.ShouldContain("Deletion requested");
    }

    [Fact]
    public async Task Partners_do_not_learn_who_decided()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host);
        var (id, _) = await AddActiveAsync(partner.Browser, operators, NewName());

        (await partner.Browser.GetAsync($"{ListPath}/{id}")).Html.ShouldNotContain("omar.operator");
        (await OpenAdminAsync(operators, id)).Html.ShouldContain("omar.operator");
    }
}
