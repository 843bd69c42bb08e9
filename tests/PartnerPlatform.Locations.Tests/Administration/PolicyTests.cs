using System.Net;

namespace PartnerPlatform.Locations.Tests.Administration;

[Collection(AdminCollection.Name)]
public sealed class PolicyTests(AdminHost host) : IAsyncLifetime
{
    private readonly string _key = $"policy{Guid.NewGuid():N}"[..13];
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
    public async Task A_recipe_sets_the_policy()
    {
        await _client.SetPolicyAsync(
            """{"name":"Settings","MpnSettings":{"CountryMatch":"StrictPlusTable","GraceDays":45,"NeedsApproval":true,"CountryPairs":[{"Id":"a","LocationCountry":"FR","TenantCountry":"MC","Author":"recipe","Reason":"x","From":"2026-01-01"}]}}""");

        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        page.ValueOf("Form.GraceDays").ShouldBe("45");
        page.Html.ShouldContain("data-pair=\"FR-MC\"");
    }

    [Fact]
    public async Task Mistakes_are_shown_beside_their_fields()
    {
        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        var answer = await _operators.SubmitAsync(
            page, new() { ["Form.GraceDays"] = "366", ["Form.FirstMpnId"] = "0123x", ["Form.LastMpnId"] = "" }, "Form.GraceDays");
        var range = await _operators.SubmitAsync(page, new() { ["Form.FirstMpnId"] = "9", ["Form.LastMpnId"] = "8" }, "Form.GraceDays");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["PLC-001", "PLC-002"], ignoreOrder: true);
        answer.ValueOf("Form.GraceDays").ShouldBe("366");
        range.RuleIds.ShouldBe(["PLC-003"]);
    }

    [Fact]
    public async Task A_change_gets_a_version_and_is_audited_and_a_late_one_is_noticed()
    {
        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        var saved = await _operators.SubmitAsync(page, new() { ["Form.GraceDays"] = "60" }, "Form.GraceDays");
        var late = await _operators.SubmitAsync(page, new() { ["Form.GraceDays"] = "61" }, "Form.GraceDays");
        var settings = await _client.CallAsync("settings");
        var trail = await _operators.GetAsync("/Admin/AuditTrail/MpnAssociation");

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        late.Status.ShouldBe(HttpStatusCode.BadRequest);
        late.RuleIds.ShouldBe(["GEN-004"]);
        settings.GetProperty("graceDays").GetInt32().ShouldBe(60);
        settings.GetProperty("policyVersion").GetInt32().ShouldBe(1001);
        trail.Text.ShouldContain("Policy of associations changed");
        trail.Text.ShouldContain("Version 1001");
    }

    [Fact]
    public async Task A_row_of_the_table_makes_Monaco_match_France_on_its_days()
    {
        var account = await _client.CreateAccountAsync(_key, "MC");
        var location = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var refused = await _client.TryAssociateAsync(account.Id, "partner", location.MpnId);
        var policy = await _operators.GetAsync("/Admin/MpnPolicy");
        (await _operators.SubmitAsync(policy, new() { ["Form.CountryMatch"] = "StrictPlusTable" }, "Form.GraceDays")).Status.ShouldBe(HttpStatusCode.Found);

        var form = await _operators.GetAsync("/Admin/MpnPolicy/AddPair");
        var row = new Dictionary<string, string?>
        {
            ["Form.LocationCountry"] = "FR",
            ["Form.TenantCountry"] = "MC",
            ["Form.Reason"] = "Same VAT area",
            ["Form.From"] = "2020-01-01",
            ["Form.To"] = "2099-12-31",
        };
        var added = await _operators.SubmitAsync(form, row, "Form.Reason");
        var associationId = await _client.AssociateAsync(account.Id, "partner", location.MpnId);

        await _client.WaitForChecksAsync();

        // On a day after the last one of the row.
        await _client.RunTaskAsync("MpnRecheckBackgroundTask", "2100-01-01");

        refused.GetProperty("rules").GetString().ShouldBe("MPN-001");
        added.Status.ShouldBe(HttpStatusCode.Found, added.Text);
        (await _client.StateAsync(associationId)).ShouldBe("NeedsReview");
        await _client.RunTaskAsync("MpnRecheckBackgroundTask");
        (await _client.StateAsync(associationId)).ShouldBe("Active");
    }

    [Fact]
    public async Task A_change_of_the_policy_checks_all_associations_in_the_background()
    {
        await _client.SetPolicyAsync(
            """{"name":"Settings","MpnSettings":{"CountryMatch":"StrictPlusTable","CountryPairs":[{"Id":"a","LocationCountry":"FR","TenantCountry":"MC","Author":"recipe","Reason":"x","From":"2020-01-01"}]}}""");
        var account = await _client.CreateAccountAsync(_key, "MC");
        var location = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var associationId = await _client.AssociateAsync(account.Id, "partner", location.MpnId);
        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        (await _operators.SubmitAsync(page, new() { ["Form.CountryMatch"] = "Strict" }, "Form.GraceDays")).Status.ShouldBe(HttpStatusCode.Found);
        await _client.WaitForStateAsync(associationId, "NeedsReview");

        (await _operators.SubmitAsync(
            await _operators.GetAsync("/Admin/MpnPolicy"), new() { ["Form.CountryMatch"] = "StrictPlusTable" }, "Form.GraceDays")).Status.ShouldBe(HttpStatusCode.Found);
        await _client.WaitForStateAsync(associationId, "Active");
    }

    [Fact]
    public async Task An_association_that_cannot_be_saved_does_not_hold_up_the_others_of_a_run()
    {
        await _client.SetPolicyAsync(
            """{"name":"Settings","MpnSettings":{"CountryMatch":"StrictPlusTable","CountryPairs":[{"Id":"a","LocationCountry":"FR","TenantCountry":"MC","Author":"recipe","Reason":"x","From":"2020-01-01","To":"2099-12-31"}]}}""");
        var associations = new List<(string AccountId, string Id)>();
        for (var i = 0; i < 3; i++)
        {
            var account = await _client.CreateAccountAsync($"{_key} {i}", "MC");
            var location = await _client.CreateLocationAsync(account.Id, $"{_key} {i} Paris");
            associations.Add((account.Id, await _client.AssociateAsync(account.Id, "partner", location.MpnId)));
        }

        await _client.WaitForChecksAsync();
        await _client.CallAsync($"fail?accountId={associations[1].AccountId}");
        await _client.RunTaskAsync("MpnRecheckBackgroundTask", "2100-01-01");

        var states = new List<string>();
        foreach (var (_, associationId) in associations)
        {
            states.Add(await _client.StateAsync(associationId));
        }

        states.ShouldBe(["NeedsReview", "Active", "NeedsReview"]);
        (await _client.CallAsync("recheck")).GetProperty("finishedUtc").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Of_locations_that_match_by_the_table_a_tenant_can_have_one_only()
    {
        await _client.SetPolicyAsync(
            """{"name":"Settings","MpnSettings":{"CountryMatch":"StrictPlusTable","CountryPairs":[{"Id":"a","LocationCountry":"FR","TenantCountry":"MC","Author":"recipe","Reason":"x","From":"2020-01-01"}]}}""");
        var account = await _client.CreateAccountAsync(_key, "MC");
        var near = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var own = await _client.CreateLocationAsync(account.Id, $"{_key} Monaco", "MC");

        var both = await _client.TryAssociateAsync(account.Id, "partner", near.MpnId, own.MpnId);

        both.GetProperty("rules").GetString().ShouldBe("MPN-018");
        (await _client.CallAsync($"list?accountId={account.Id}")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_range_of_MPN_IDs_that_is_used_up_is_said_and_another_one_goes_on()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"FirstMpnId":9100000,"LastMpnId":9100000}}""");
        var account = await _client.CreateAccountAsync(_key);
        var last = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");

        var waiting = await _client.CallAsync($"location?accountId={account.Id}&name={_key}%20Lyon&country=FR");
        var page = await _operators.GetAsync($"/Admin/Locations/{waiting.GetProperty("locationId").GetString()}");
        var refused = await _operators.SubmitAsync(page, [], "/Approve");
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"FirstMpnId":7000000,"LastMpnId":9999999}}""");
        var next = await _client.CreateLocationAsync(account.Id, $"{_key} Nice");

        last.MpnId.ShouldBe("9100000");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        next.MpnId.ShouldStartWith("700");
    }

    [Fact]
    public async Task Rows_of_the_table_are_checked_edited_and_ended()
    {
        var row = new Dictionary<string, string?>
        {
            ["Form.LocationCountry"] = "FR",
            ["Form.TenantCountry"] = "MC",
            ["Form.Reason"] = "Same VAT area",
            ["Form.From"] = "2026-01-01",
            ["Form.To"] = string.Empty,
        };

        var empty = await AddAsync(new() { ["Form.LocationCountry"] = "", ["Form.TenantCountry"] = "ZZ", ["Form.Reason"] = "", ["Form.From"] = "x" });
        var wrong = await AddAsync(new(row) { ["Form.TenantCountry"] = "FR", ["Form.To"] = "2025-12-31" });
        var added = await AddAsync(row);
        var overlapping = await AddAsync(new(row) { ["Form.From"] = "2030-01-01" });
        var list = await _operators.GetAsync("/Admin/MpnPolicy");
        var pairId = System.Text.RegularExpressions.Regex.Match(list.Html, "/Admin/MpnPolicy/EditPair/([a-z0-9]+)").Groups[1].Value;
        var edit = await _operators.GetAsync($"/Admin/MpnPolicy/EditPair/{pairId}");
        var edited = await _operators.SubmitAsync(edit, new() { ["Form.Reason"] = "Customs union" }, "Form.Reason");
        var ended = await _operators.SubmitAsync(await _operators.GetAsync("/Admin/MpnPolicy"), [], "/EndPair/");
        var settings = await _client.CallAsync("settings");

        empty.RuleIds.ShouldBe(["PLC-005", "GEN-001", "PLC-007"], ignoreOrder: true);
        wrong.RuleIds.ShouldBe(["PLC-006", "PLC-008"], ignoreOrder: true);
        added.Status.ShouldBe(HttpStatusCode.Found, added.Text);
        overlapping.RuleIds.ShouldBe(["PLC-009"]);
        edited.Status.ShouldBe(HttpStatusCode.Found, edited.Text);
        ended.Status.ShouldBe(HttpStatusCode.Found, ended.Text);
        var pair = settings.GetProperty("countryPairs")[0];
        pair.GetProperty("author").GetString().ShouldBe("omar.operator");
        pair.GetProperty("reason").GetString().ShouldBe("Customs union");
        pair.GetProperty("to").GetString().ShouldNotBeNullOrEmpty();
        settings.GetProperty("policyVersion").GetInt32().ShouldBe(1003);
        (await _operators.GetAsync("/Admin/MpnPolicy/EditPair/missing")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_location_for_a_tenant_is_refused_while_tenants_have_several()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"Cardinality":"ManyLocationsPerTenant"}}""");
        var account = await _client.CreateAccountAsync(_key);
        var paris = await _client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var lyon = await _client.CreateLocationAsync(account.Id, $"{_key} Lyon");
        (await _client.TryAssociateAsync(account.Id, "partner", paris.MpnId, lyon.MpnId)).GetProperty("ids").GetArrayLength().ShouldBe(2);
        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        var answer = await _operators.SubmitAsync(page, new() { ["Form.Cardinality"] = "OneToOne" }, "Form.GraceDays");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["PLC-004"]);
        answer.Text.ShouldContain("Tenants with more than one location: 1");
    }

    [Fact]
    public async Task Of_changes_at_the_same_moment_one_is_saved_and_the_others_are_told()
    {
        var page = await _operators.GetAsync("/Admin/MpnPolicy");

        var answers = await Task.WhenAll(Enumerable.Range(40, 6).Select(days =>
            _operators.SubmitAsync(page, new() { ["Form.GraceDays"] = $"{days}" }, "Form.GraceDays")));
        var settings = await _client.CallAsync("settings");

        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Found)
            .ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest && answer.RuleIds.Contains("GEN-004"));
        settings.GetProperty("policyVersion").GetInt32().ShouldBe(1001);
    }

    [Fact]
    public async Task Only_a_Global_admin_has_to_do_with_the_association_of_a_CSP_tenant_when_the_policy_says_so()
    {
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"RestrictCspToGlobalAdmin":true}}""");
        var paris = new SeededLocation("Paris", "Paris", "FR");
        var partner = await SeededPartner.CreateAsync(host, "FR", paris);
        await partner.SetProgramsAsync("CspIndirectReseller");
        var accountAdmin = $"account{partner.UserName}";
        await partner.AddUserAsync(accountAdmin, "Account admin");
        using var account = await PortalBrowser.SignInAsync(host, accountAdmin);
        using var global = await partner.SignInAsync();

        var refused = await AssociationPage.SubmitAsync(account, null, paris.MpnId!);
        var accepted = await AssociationPage.SubmitAsync(global, null, paris.MpnId!);
        var associationId = AssociationPage.IdOf(accepted);
        var kept = await AssociationPage.DissociateAsync(account, null, associationId);
        await _client.SetPolicyAsync("""{"name":"Settings","MpnSettings":{"RestrictCspToGlobalAdmin":false}}""");
        var removed = await AssociationPage.DissociateAsync(account, null, associationId);

        AssociationPage.RulesOf(refused).ShouldBe(["GEN-005"]);
        AssociationPage.RulesOf(kept).ShouldBe(["GEN-005"]);
        AssociationPage.RulesOf(removed).ShouldBeEmpty();
    }

    private async Task<PortalPage> AddAsync(Dictionary<string, string?> row) =>
        await _operators.SubmitAsync(await _operators.GetAsync("/Admin/MpnPolicy/AddPair"), row, "Form.Reason");
}
