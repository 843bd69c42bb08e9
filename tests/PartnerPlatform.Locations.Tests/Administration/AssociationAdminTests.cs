using System.Net;

namespace PartnerPlatform.Locations.Tests.Administration;

[Collection(AdminCollection.Name)]
public sealed class AssociationAdminTests(AdminHost host)
{
    private readonly string _key = $"admin{Guid.NewGuid():N}"[..12];

    [Fact]
    public async Task Associations_are_searched_and_filtered()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync($"{_key} un");
        var review = await client.CreateAssociationAsync($"{_key} deux");
        await client.MoveAsync(review.LocationId, "GB");
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer");

        var byName = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}");
        var byId = await reviewer.GetAsync($"/Admin/MpnAssociations?q={made.MpnId}");
        var byState = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}&state=NeedsReview");
        var byAttention = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}&attention=true&country=FR");
        var elsewhere = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}&country=US");

        Ids(byName).ShouldBe([made.AssociationId, review.AssociationId], ignoreOrder: true);
        Ids(byId).ShouldBe([made.AssociationId]);
        byId.Text.ShouldContain($"{_key} un Paris");
        Ids(byState).ShouldBe([review.AssociationId]);
        Ids(byAttention).ShouldBe([review.AssociationId]);
        Ids(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_has_pages()
    {
        using var client = new MpnTestClient(host);
        for (var i = 0; i < 26; i++)
        {
            await client.CreateAssociationAsync($"{_key} {i}");
        }

        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer", "fr-FR");
        var first = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}");
        var second = await reviewer.GetAsync($"/Admin/MpnAssociations?q={_key}&pagenum=2");

        Ids(first).Count.ShouldBe(25);
        first.Text.ShouldContain("Page 1 sur 2");
        Ids(second).Count.ShouldBe(1);
        Ids(first).ShouldNotContain(Ids(second)[0]);
    }

    [Fact]
    public async Task The_detail_shows_what_was_frozen_what_is_wrong_and_the_history()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.MoveAsync(made.LocationId, "GB");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor", "fr-FR");

        var page = await auditor.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Language.ShouldBe("fr-FR");
        page.Html.ShouldContain("data-state=\"NeedsReview\"");
        page.Html.ShouldContain("data-rule=\"MPN-015\"");
        page.Text.ShouldContain(made.TenantId);
        page.Text.ShouldContain("Royaume-Uni");
        Events(page).ShouldBe(["NeedsReview", "Associated", "Requested"]);
        page.Text.ShouldContain("automatique");
        page.Text.ShouldNotContain("system");
        page.Html.ShouldContain($"href=\"/Admin/Locations/{made.LocationId}\"");
        page.Html.ShouldNotContain("/Dissociate");
    }

    [Fact]
    public async Task The_history_of_an_association_is_found_behind_that_of_many_others()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync($"history{Guid.NewGuid():N}"[..14]);
        await client.CallAsync($"events?accountId={made.AccountId}&count=205");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var page = await operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        Events(page).ShouldBe(["Associated", "Requested"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_audit_trail_shows_the_steps_in_both_languages()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.MoveAsync(made.LocationId, "GB");
        using var english = await PortalBrowser.SignInAsync(host, "audrey.auditor");
        using var french = await PortalBrowser.SignInAsync(host, "audrey.auditor", "fr-FR");

        var list = await english.GetAsync($"/Admin/AuditTrail/{made.AccountId}");
        var detail = await french.GetAsync(FindDetail(list.Html));

        list.Text.ShouldContain("MPN ID associated");
        list.Text.ShouldContain($"MPN ID {made.MpnId}");
        (await french.GetAsync($"/Admin/AuditTrail/{made.AccountId}")).Text.ShouldNotContain("system");
        detail.Status.ShouldBe(HttpStatusCode.OK);
        detail.Text.ShouldContain($"Association de l’ID MPN {made.MpnId}");
        detail.Html.ShouldContain($"/Admin/MpnAssociations/Show/{made.AssociationId}");
    }

    [Fact]
    public async Task An_operator_removes_an_association_and_checks_one_again()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        var checkedAgain = await operators.SubmitAsync(page, [], $"/Recheck/{made.AssociationId}");
        var removed = await operators.SubmitAsync(page, [], "/Dissociate");
        var again = await operators.SubmitAsync(page, [], "/Dissociate");

        checkedAgain.Status.ShouldBe(HttpStatusCode.Found);
        removed.Status.ShouldBe(HttpStatusCode.Found);
        (await client.StateAsync(made.AssociationId)).ShouldBe("Dissociated");
        (await client.CallAsync($"gate?accountId={made.AccountId}")).GetString().ShouldBe("MPN-016");
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.RuleIds.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_filtered_list_is_exported_without_formulas()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync($"=1+1 {_key}");
        await client.CreateAssociationAsync($"other {_key[..5]}");
        using var english = await PortalBrowser.SignInAsync(host, "rita.reviewer");
        using var french = await PortalBrowser.SignInAsync(host, "rita.reviewer", "fr-FR");

        var file = await english.GetAsync($"/Admin/MpnAssociations/Export?q={_key}");
        var fichier = await french.GetAsync($"/Admin/MpnAssociations/Export?q={_key}");

        file.ContentType.ShouldBe("text/csv");
        var lines = file.Html.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("MPN ID,Location,Account,");
        lines[1].ShouldContain(made.MpnId);
        lines[1].ShouldNotContain($",=1+1 {_key}");
        lines[1].ShouldContain($"=1+1 {_key}");
        fichier.Html.TrimStart('\uFEFF').ShouldStartWith("ID MPN;Emplacement;Compte;");
    }

    [Fact]
    public async Task Each_role_sees_and_does_what_it_may()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer");
        using var partner = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var page = await operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");
        var token = page.Forms.SelectMany(form => form.Fields).First(field => field.Key == "__RequestVerificationToken");

        string[] actions = ["Approve", "Refuse", "Dissociate", "Recheck"];
        foreach (var action in actions)
        {
            (await reviewer.PostAsync($"/Admin/MpnAssociations/{action}/{made.AssociationId}", [token])).Status
                .ShouldNotBeOneOf([HttpStatusCode.OK, HttpStatusCode.Found]);
        }

        (await partner.GetAsync("/Admin/MpnAssociations")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await partner.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await partner.GetAsync("/Admin/MpnAssociations/Export")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await reviewer.GetAsync("/Admin/MpnPolicy")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await reviewer.GetAsync($"/Admin/Partners/{made.AccountId}/TenantCountry")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await operators.GetAsync("/Admin/MpnAssociations/Show/missing")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.StateAsync(made.AssociationId)).ShouldBe("Active");
    }

    internal static IReadOnlyList<string> Events(PortalPage page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page.Html, "data-event=\"([A-Za-z]+)\"").Select(match => match.Groups[1].Value)];

    private static IReadOnlyList<string> Ids(PortalPage page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page.Html, "/Admin/MpnAssociations/Show/([a-z0-9]{26})").Select(match => match.Groups[1].Value).Distinct()];

    private static string FindDetail(string html) =>
        System.Text.RegularExpressions.Regex.Match(html, "href=\"(/Admin/AuditTrail/[^\"]*[a-z0-9]{26}[^\"]*)\"[^>]*>MPN ID associated").Groups[1].Value;
}
