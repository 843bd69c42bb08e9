using System.Net;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>Requests that wait for a decision of the host.</summary>
[Collection(AdminCollection.Name)]
public sealed class DecisionTests(AdminHost host) : IAsyncLifetime
{
    private readonly string _key = $"decide{Guid.NewGuid():N}"[..13];
    private readonly MpnTestClient _client = new(host);
    private PortalBrowser _operators = null!;

    public async ValueTask InitializeAsync()
    {
        await _client.SetStandardPolicyAsync();
        _operators = await PortalBrowser.SignInAsync(host, "omar.operator");
    }

    public async ValueTask DisposeAsync()
    {
        await _client.SetStandardPolicyAsync();
        await _client.WaitForChecksAsync();
        _operators.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task What_is_asked_for_already_is_not_asked_for_again()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"Cardinality":"ManyLocationsPerTenant","NeedsApproval":true}}""");
        var account = await _client.CreateAccountAsync(_key);
        var first = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var second = await _client.CreateLocationAsync(account.Id, $"{_key} Lyon");

        await _client.AssociateAsync(account.Id, "partner", first.MpnId, first.MpnId);
        var again = await _client.TryAssociateAsync(account.Id, "partner", first.MpnId);
        await _client.AssociateAsync(account.Id, "partner", second.MpnId);

        again.GetProperty("rules").GetString().ShouldNotBeEmpty();
        (await _client.CallAsync($"list?accountId={account.Id}")).ToString().ShouldBe("[\"AwaitingApproval\",\"AwaitingApproval\"]");
    }

    [Fact]
    public async Task Requests_of_a_looser_policy_are_decided_by_the_policy_of_today()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"Cardinality":"ManyLocationsPerTenant","NeedsApproval":true}}""");
        var account = await _client.CreateAccountAsync(_key);
        var first = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var second = await _client.CreateLocationAsync(account.Id, $"{_key} Lyon");
        var firstId = await _client.AssociateAsync(account.Id, "partner", first.MpnId);
        var secondId = await _client.AssociateAsync(account.Id, "partner", second.MpnId);
        await _client.SetStandardPolicyAsync();

        var approved = await ApproveAsync(firstId);
        var refused = await ApproveAsync(secondId);

        approved.Status.ShouldBe(HttpStatusCode.Found, approved.Text);
        refused.RuleIds.ShouldContain("MPN-006");
        (await SiteDatabase.QueryAsync(host.DataFolder, $"select count(*) from MpnAssociationIndex where TenantKey = '{account.TenantId}'")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Of_two_requests_of_a_tenant_at_the_same_moment_one_waits()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"NeedsApproval":true}}""");
        for (var round = 0; round < 5; round++)
        {
            var (paris, lyon) = (new SeededLocation("Paris", "Paris", "FR"), new SeededLocation("Lyon", "Lyon", "FR"));
            var partner = await SeededPartner.CreateAsync(host, "FR", paris, lyon);
            var second = $"second{partner.UserName}";
            await partner.AddUserAsync(second, "Account admin");
            using var here = await partner.SignInAsync();
            using var there = await PortalBrowser.SignInAsync(host, second);
            var tokens = await Task.WhenAll(AssociationPage.OpenAsync(here, null), AssociationPage.OpenAsync(there, null));

            var answers = await Task.WhenAll(
                AssociationPage.SubmitAsync(here, null, tokens[0], paris.MpnId!, isUpdate: false),
                AssociationPage.SubmitAsync(there, null, tokens[1], lyon.MpnId!, isUpdate: false));

            answers.Count(answer => AssociationPage.RulesOf(answer).Count == 0).ShouldBe(1, $"round {round}");
        }
    }

    [Fact]
    public async Task Of_a_decision_and_its_withdrawal_at_the_same_moment_one_counts_and_the_page_shows_it()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"NeedsApproval":true}}""");
        for (var round = 0; round < 5; round++)
        {
            var paris = new SeededLocation("Paris", "Paris", "FR");
            var partner = await SeededPartner.CreateAsync(host, "FR", paris);
            using var browser = await partner.SignInAsync();
            var associationId = AssociationPage.IdOf(await AssociationPage.SubmitAsync(browser, null, paris.MpnId!));
            var partnerPage = await browser.GetAsync("/settings/partner-profile/mpn");
            var adminPage = await _operators.GetAsync($"/Admin/MpnAssociations/Show/{associationId}");

            var cancelling = browser.SubmitAsync(partnerPage, [], "/cancel");
            var approved = await _operators.SubmitAsync(adminPage, [], "/Approve");
            var cancelled = await cancelling;

            var stored = await _client.StateAsync(associationId);
            stored.ShouldBe(approved.Status == HttpStatusCode.Found ? "Active" : "Cancelled");
            (approved.Status == HttpStatusCode.Found).ShouldNotBe(cancelled.Status == HttpStatusCode.Found);
            if (approved.Status != HttpStatusCode.Found)
            {
                approved.Status.ShouldBe(HttpStatusCode.BadRequest, approved.Text);
                approved.Html.ShouldContain("data-state=\"Cancelled\"");
            }
        }
    }

    [Fact]
    public async Task The_texts_of_a_refusal_have_their_limits()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"NeedsApproval":true}}""");
        var made = await _client.CreateAssociationAsync(_key);
        var page = await _operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        var answer = await _operators.SubmitAsync(
            page,
            new() { ["Form.Code"] = "Other", ["Form.English"] = new string('x', 2001), ["Form.French"] = "Pas \u0007 celui-ci." },
            "/Refuse");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["GEN-002", "GEN-003"], ignoreOrder: true);
        answer.Html.ShouldContain("id=\"Form_English_error\"");
        answer.Html.ShouldContain("id=\"Form_French_error\"");
        (await _client.StateAsync(made.AssociationId)).ShouldBe("AwaitingApproval");
    }

    [Fact]
    public async Task A_request_is_approved_by_another_person()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"NeedsApproval":true}}""");
        var own = await _client.CreateAssociationAsync($"{_key} own", "omar.operator");
        var made = await _client.CreateAssociationAsync($"{_key} other");
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer", "fr-FR");

        var queue = await reviewer.GetAsync("/Admin/MpnAssociations/Queue");
        var refused = await ApproveAsync(own.AssociationId);
        var approved = await ApproveAsync(made.AssociationId);

        queue.Text.ShouldContain($"{_key} other");
        queue.Html.IndexOf(own.MpnId, StringComparison.Ordinal).ShouldBeLessThan(queue.Html.IndexOf(made.MpnId, StringComparison.Ordinal));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldBe(["VET-012"]);
        (await _client.StateAsync(own.AssociationId)).ShouldBe("AwaitingApproval");
        approved.Status.ShouldBe(HttpStatusCode.Found, approved.Text);
        (await _client.StateAsync(made.AssociationId)).ShouldBe("Active");
    }

    [Fact]
    public async Task A_request_is_refused_with_a_reason_in_both_languages()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"NeedsApproval":true}}""");
        var made = await _client.CreateAssociationAsync(_key);
        var page = await _operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        var incomplete = await _operators.SubmitAsync(page, new() { ["Form.Code"] = "Other", ["Form.English"] = "Not this one." }, "/Refuse");
        var complete = await _operators.SubmitAsync(
            page, new() { ["Form.Code"] = "Other", ["Form.English"] = "Not this one.", ["Form.French"] = "Pas celui-ci." }, "/Refuse");
        using var french = await PortalBrowser.SignInAsync(host, "audrey.auditor", "fr-FR");
        var shown = await french.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        incomplete.Status.ShouldBe(HttpStatusCode.BadRequest);
        incomplete.RuleIds.ShouldBe(["VET-011"]);
        incomplete.ValueOf("Form.English").ShouldBe("Not this one.");
        complete.Status.ShouldBe(HttpStatusCode.Found, complete.Text);
        shown.Html.ShouldContain("data-state=\"Rejected\"");
        shown.Text.ShouldContain("Pas celui-ci.");
        shown.Text.ShouldNotContain("Not this one.");
        AssociationAdminTests.Events(shown).ShouldBe(["Refused", "Requested"]);
    }

    private async Task<PortalPage> ApproveAsync(string associationId)
    {
        var page = await _operators.GetAsync($"/Admin/MpnAssociations/Show/{associationId}");
        return await _operators.SubmitAsync(page, [], "/Approve");
    }
}
