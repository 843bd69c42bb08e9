using System.Net;
using System.Text.Json.Nodes;
using static PartnerPlatform.Locations.Tests.AssociationClient;

namespace PartnerPlatform.Locations.Tests;

/// <summary>Partner profile › Associate your MPN ID to your Partner Dashboard account.</summary>
public sealed class AssociationPageTests(LocationsHost host)
{
    private readonly SeededLocation _paris = new("Atelier Paris", "Paris", "FR");
    private readonly SeededLocation _lyon = new("Atelier Lyon", "Lyon", "FR");
    private readonly SeededLocation _london = new("Atelier London", "London", "GB");

    [Fact]
    public async Task A_search_explains_a_mismatch_with_its_remedy_and_the_right_location_opens_the_gate()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _london);
        using var camille = await partner.SignInAsync("fr-FR");
        var closed = await camille.GetAsync("/settings/users");
        closed.Status.ShouldBe(HttpStatusCode.Forbidden);
        closed.RuleIds.ShouldBe(["MPN-016"]);
        closed.Html.ShouldContain($"href=\"{PagePath}\"");

        var search = await camille.SearchAsync("London");
        search.Status.ShouldBe(HttpStatusCode.OK);
        search.Found().ShouldBe([_london.MpnId!]);
        search.RuleIds.ShouldBe(["MPN-001"]);
        search.Html.ShouldContain("class=\"remedy\" href=\"/settings/partner-profile/locations/add?country=FR\"");
        search.Html.ShouldContain($"data-use=\"{_paris.MpnId}\"");
        search.Html.ShouldContain($"id=\"mpn-{_paris.MpnId}\"");
        search.Language.ShouldBe("fr-FR");

        var refused = await camille.ChooseAsync(_london.MpnId!);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Html.ShouldContain("id=\"error-summary\"");
        refused.RuleIds.ShouldBe(["MPN-001"]);
        (await camille.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var accepted = await camille.ChooseAsync(_paris.MpnId!);
        accepted.Status.ShouldBe(HttpStatusCode.Found, accepted.Text);
        var profile = await camille.FollowAsync(accepted);
        profile.Shows("Active", _paris.MpnId!).ShouldBeTrue();
        (await camille.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);
        (await camille.GetAsync(PagePath)).Html.ShouldContain("data-event=\"AutoApprove\"");
    }

    [Fact]
    public async Task The_home_page_calls_for_an_association_until_there_is_one()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();
        var home = await browser.GetAsync("/");
        home.Html.ShouldContain("id=\"mpn-call\"");
        home.Html.ShouldContain($"href=\"{PagePath}\"");

        await browser.ChooseAsync(_paris.MpnId!);

        (await browser.GetAsync("/")).Html.ShouldNotContain("id=\"mpn-call\"");
    }

    [Fact]
    public async Task A_missing_location_in_the_country_of_the_tenant_is_a_step_to_take()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _london);
        using var browser = await partner.SignInAsync();

        var missing = await browser.GetAsync(PagePath);
        missing.RuleIds.ShouldContain("MPN-013");
        missing.Html.ShouldNotContain("data-use=");
        await partner.AddAsync(_paris);

        (await browser.GetAsync(PagePath)).RuleIds.ShouldNotContain("MPN-013");
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "GEN-001")]
    [InlineData("MPN1234567", HttpStatusCode.BadRequest, "MPN-002")]
    [InlineData("0123", HttpStatusCode.BadRequest, "MPN-002")]
    [InlineData("6230771", HttpStatusCode.NotFound, "MPN-008")]
    [InlineData("999999999", HttpStatusCode.NotFound, "MPN-008")]
    public async Task Programs_get_the_status_of_the_rule(string mpnId, HttpStatusCode status, string rule)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        var answer = await browser.SubmitJsonAsync(mpnId);

        answer.Status.ShouldBe(status, answer.Html);
        answer.RulesOf().ShouldBe([rule]);
    }

    [Fact]
    public async Task A_program_gets_the_association()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        var answer = await browser.SubmitJsonAsync(_paris.MpnId!);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Json[0].GetProperty("mpnId").GetString().ShouldBe(_paris.MpnId);
        answer.Json[0].GetProperty("state").GetString().ShouldBe("Active");
    }

    [Fact]
    public async Task The_global_id_of_the_headquarters_is_refused()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        (await browser.SearchAsync(partner.GlobalMpnId)).RuleIds.ShouldContain("MPN-004");
        (await browser.SubmitJsonAsync(partner.GlobalMpnId)).RulesOf().ShouldBe(["MPN-004"]);
    }

    [Fact]
    public async Task A_location_of_another_tenant_is_refused()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddAssociationAsync(
            _paris, more: new JsonObject { ["TenantId"] = Guid.NewGuid().ToString(), ["AccountId"] = SeededLocation.NewMpnId() });
        using var browser = await partner.SignInAsync();

        var answer = await browser.SubmitJsonAsync(_paris.MpnId!);

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.RulesOf().ShouldBe(["MPN-005"]);
    }

    [Fact]
    public async Task An_association_in_force_is_replaced_only_when_asked_to_and_confirmed()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon);
        var id = await partner.AddAssociationAsync(_paris);
        using var browser = await partner.SignInAsync();
        (await browser.SubmitJsonAsync(_lyon.MpnId!)).RulesOf().ShouldBe(["MPN-006"]);
        (await browser.SubmitJsonAsync(_paris.MpnId!, isUpdate: true)).RulesOf().ShouldBe(["MPN-020"]);

        var question = await browser.ChooseAsync(_lyon.MpnId!);
        question.Status.ShouldBe(HttpStatusCode.OK);
        question.ValueOf("replaces").ShouldBe(id);
        (await browser.GetAsync(PagePath)).Shows("Active", _paris.MpnId!).ShouldBeTrue();
        var outdated = await browser.SubmitAsync(question, new() { ["replaces"] = "other" }, "replaces");
        outdated.Status.ShouldBe(HttpStatusCode.OK);

        var done = await browser.SubmitAsync(outdated, [], "replaces");
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await browser.FollowAsync(done)).Shows("Active", _lyon.MpnId!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_shows_what_it_made()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon);
        using var browser = await partner.SignInAsync();
        var page = await browser.GetAsync(PagePath);
        Dictionary<string, string?> chosen = new() { ["mpnId"] = _paris.MpnId };

        var first = await browser.SubmitAsync(page, chosen, "id=\"mpnId\"");
        var second = await browser.SubmitAsync(page, chosen, "id=\"mpnId\"");

        first.Status.ShouldBe(HttpStatusCode.Found, first.Text);
        second.Status.ShouldBe(HttpStatusCode.Found, second.Text);
        var profile = await browser.FollowAsync(second);
        profile.Shows("Active", _paris.MpnId!).ShouldBeTrue();
        profile.Text.ShouldContain($"MPN ID {_paris.MpnId} is associated with your account.");
        var other = await browser.SubmitAsync(page, new() { ["mpnId"] = _lyon.MpnId }, "id=\"mpnId\"");
        other.RuleIds.ShouldBe(["MPN-006"]);
    }

    [Fact]
    public async Task The_location_in_force_is_not_offered_instead_of_another()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _london);
        await partner.AddAssociationAsync(_paris);
        using var browser = await partner.SignInAsync();

        var page = await browser.GetAsync(PagePath);

        page.RuleIds.ShouldContain("MPN-001");
        page.Html.ShouldNotContain("data-use=");
    }

    [Fact]
    public async Task The_home_page_leads_first_to_what_is_to_be_put_right()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddAssociationAsync(_paris, "NeedsReview", new JsonObject { ["GraceEndsUtc"] = "2031-02-14T00:00:00Z" });
        using var browser = await partner.SignInAsync("fr-FR");

        var home = await browser.GetAsync("/");

        home.Text.ShouldContain("Corriger la situation");
        home.Text.IndexOf("Association de l’ID MPN", StringComparison.Ordinal)
            .ShouldBeLessThan(home.Text.IndexOf("Profil d’organisation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_location_is_offered_for_one_that_is_not_active_any_more()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris with { Status = "DeletionRequested" }, _lyon);
        await partner.AddAssociationAsync(_paris, "NeedsReview", new JsonObject
        {
            ["GraceEndsUtc"] = "2031-02-14T00:00:00Z",
            ["Problems"] = new JsonArray(new JsonObject { ["RuleId"] = "MPN-007", ["Field"] = "mpnId", ["English"] = "en-why", ["French"] = "fr-why" }),
        });
        using var browser = await partner.SignInAsync();

        var profile = await browser.GetAsync("/settings/partner-profile");

        profile.Html.ShouldContain($"data-use=\"{_lyon.MpnId}\"");
        profile.Html.ShouldNotContain("data-countries=");
    }

    [Fact]
    public async Task A_refused_replacement_is_told_beside_what_is_in_force()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon);
        await partner.AddAssociationAsync(_paris);
        await partner.AddAssociationAsync(_lyon, "Rejected", new JsonObject
        {
            ["RequestedUtc"] = "2026-01-13T09:00:00Z",
            ["EndedUtc"] = "2026-01-14T00:00:00Z",
            ["Decision"] = new JsonObject { ["English"] = "The reason", ["French"] = "Le motif" },
        });
        using var browser = await partner.SignInAsync("fr-FR");

        var page = await browser.GetAsync(PagePath);

        page.Shows("Active", _paris.MpnId!).ShouldBeTrue();
        page.Shows("Rejected", _lyon.MpnId!).ShouldBeTrue();
        page.Text.ShouldContain("Le motif");
        (await browser.GetAsync("/")).Html.ShouldNotContain("data-state=\"Rejected\"");
    }

    [Fact]
    public async Task A_removed_association_closes_the_gate()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        var id = await partner.AddAssociationAsync(_paris);
        using var browser = await partner.SignInAsync();
        (await browser.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);

        var question = await browser.GetAsync($"{PagePath}/{id}/dissociate");
        var done = await browser.SubmitAsync(question, [], "/dissociate");

        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await browser.GetAsync("/settings/users")).RuleIds.ShouldBe(["MPN-016"]);
        var again = await browser.SubmitAsync(question, [], "/dissociate");
        again.Status.ShouldBe(HttpStatusCode.Found, again.Text);
        (await browser.FollowAsync(again)).Text.ShouldContain("This association has ended already.");
    }

    [Fact]
    public async Task A_review_shows_its_end_and_its_reason_and_is_resolved_by_checking_again()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddAssociationAsync(_paris, "NeedsReview", new JsonObject
        {
            ["GraceEndsUtc"] = "2031-02-14T00:00:00Z",
            ["Problems"] = new JsonArray(new JsonObject { ["RuleId"] = "MPN-015", ["Field"] = "association", ["English"] = "en-why", ["French"] = "fr-why" }),
        });
        using var browser = await partner.SignInAsync("fr-FR");

        var profile = await browser.GetAsync("/settings/partner-profile");
        profile.Shows("NeedsReview", _paris.MpnId!).ShouldBeTrue();
        profile.Text.ShouldContain("14/02/2031");
        profile.Text.ShouldContain("fr-why");
        profile.RuleIds.ShouldContain("MPN-015");
        profile.Html.ShouldContain("class=\"remedy\"");

        var done = await browser.SubmitAsync(profile, [], "/resolve");
        (await browser.FollowAsync(done)).Shows("Active", _paris.MpnId!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_review_whose_reason_remains_is_not_resolved()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _london);
        await partner.AddAssociationAsync(_london, "Suspended");
        using var browser = await partner.SignInAsync();
        var profile = await browser.GetAsync("/settings/partner-profile");
        profile.Shows("Suspended", _london.MpnId!).ShouldBeTrue();

        var refused = await browser.SubmitAsync(profile, [], "/resolve");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("MPN-001");
    }

    [Fact]
    public async Task A_request_waits_for_its_decision_and_can_be_taken_back()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon);
        await partner.AddAssociationAsync(_paris, "AwaitingApproval");
        using var browser = await partner.SignInAsync();
        var page = await browser.GetAsync(PagePath);
        page.Shows("AwaitingApproval", _paris.MpnId!).ShouldBeTrue();
        page.Html.ShouldNotContain("type=\"radio\"");
        (await browser.GetAsync("/settings/users")).Text.ShouldContain("waits for a decision");
        (await browser.SubmitJsonAsync(_lyon.MpnId!)).Status.ShouldBe(HttpStatusCode.Conflict);

        var done = await browser.SubmitAsync(page, [], "/cancel");

        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await browser.GetAsync(PagePath)).Html.ShouldContain("type=\"radio\"");
        (await browser.FollowAsync(await browser.SubmitAsync(page, [], "/cancel"))).Text.ShouldContain("This association has ended already.");
    }

    [Fact]
    public async Task All_locations_are_listed_page_by_page_and_one_that_matches_on_each()
    {
        var locations = Enumerable.Range(1, 60).Select(i => new SeededLocation($"Branch {i:000}", "London", "GB")).ToArray();
        var partner = await SeededPartner.CreateAsync(host, "FR", [.. locations, _paris]);
        using var browser = await partner.SignInAsync();

        var first = await browser.GetAsync(PagePath);
        var second = await browser.GetAsync($"{PagePath}?pagenum=2");

        first.Html.ShouldContain("pagenum=2#locations");
        first.Text.ShouldContain("Branch 049");
        second.Text.ShouldContain("Branch 060");
        second.Text.ShouldNotContain("Branch 001");
        (await browser.GetAsync($"{PagePath}?pagenum=99999999999")).Text.ShouldContain("Branch 060");
        new[] { first, second }.ShouldAllBe(page => page.Html.Contains($"id=\"mpn-{_paris.MpnId}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-US", "The reason")]
    [InlineData("fr-FR", "Le motif")]
    public async Task A_refusal_tells_its_reason_in_the_language_of_the_reader(string language, string reason)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddAssociationAsync(_paris, "Rejected", new JsonObject
        {
            ["EndedUtc"] = "2026-01-13T00:00:00Z",
            ["Decision"] = new JsonObject { ["English"] = "The reason", ["French"] = "Le motif" },
        });
        using var browser = await partner.SignInAsync(language);

        var profile = await browser.GetAsync("/settings/partner-profile");

        profile.Shows("Rejected", _paris.MpnId!).ShouldBeTrue();
        profile.Text.ShouldContain(reason);
    }

    [Fact]
    public async Task An_association_or_account_of_others_answers_as_a_missing_one()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        var other = await SeededPartner.CreateAsync(host, "FR", _lyon);
        var foreign = await other.AddAssociationAsync(_lyon);
        using var browser = await partner.SignInAsync();

        (await browser.GetAsync($"{PagePath}?accountId={other.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var answers = new[] { await browser.GetAsync($"{PagePath}/{foreign}/dissociate"), await browser.GetAsync($"{PagePath}/missing/dissociate") };
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.NotFound);
        answers[0].Text.ShouldBe(answers[1].Text);
    }

    [Fact]
    public async Task Roles_that_may_not_associate_see_or_are_told_who_may()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddUserAsync($"bill{partner.UserName}", "Billing admin");
        await partner.AddUserAsync($"sales{partner.UserName}", "Sales agent");
        using var billing = await PortalBrowser.SignInAsync(host, $"bill{partner.UserName}");
        using var sales = await PortalBrowser.SignInAsync(host, $"sales{partner.UserName}");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        var page = await billing.GetAsync(PagePath);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.RuleIds.ShouldBe(["GEN-005"]);
        page.Html.ShouldNotContain("type=\"radio\"");
        (await billing.SubmitJsonAsync(_paris.MpnId!)).RulesOf().ShouldBe(["GEN-005"]);
        (await sales.GetAsync(PagePath)).RuleIds.ShouldBe(["GEN-005"]);
        var foreign = await auditor.GetAsync($"{PagePath}?accountId={partner.Id}");
        foreign.Text.ShouldContain(_paris.Name);
        foreign.Html.ShouldNotContain("type=\"radio\"");
        foreign.RuleIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        (await browser.PostAsync(PagePath, [new("mpnId", _paris.MpnId!)])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_admins_at_the_same_moment_make_one_association()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _lyon);
        await partner.AddUserAsync($"two{partner.UserName}", "Account admin");
        using var one = await partner.SignInAsync();
        using var two = await PortalBrowser.SignInAsync(host, $"two{partner.UserName}");

        var answers = await Task.WhenAll(one.SubmitJsonAsync(_paris.MpnId!), two.SubmitJsonAsync(_lyon.MpnId!));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Single(answer => answer.Status != HttpStatusCode.OK).RulesOf().ShouldBe(["MPN-006"]);
    }
}
