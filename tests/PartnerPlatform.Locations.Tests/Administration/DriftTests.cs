using System.Net;

namespace PartnerPlatform.Locations.Tests.Administration;

[Collection(AdminCollection.Name)]
public sealed class DriftTests(AdminHost host)
{
    private readonly string _key = $"drift{Guid.NewGuid():N}"[..12];

    [Fact]
    public async Task A_location_that_moves_away_needs_review_at_once_and_is_resolved_when_it_comes_back()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);

        await client.MoveAsync(made.LocationId, "GB");
        var moved = await client.DescribeAsync(made.AssociationId);
        var gate = (await client.CallAsync($"gate?accountId={made.AccountId}")).GetString();
        await client.MoveAsync(made.LocationId, "FR");

        moved.GetProperty("state").GetString().ShouldBe("NeedsReview");
        moved.GetProperty("problems").ToString().ShouldBe("[\"MPN-007\",\"MPN-015\"]");
        moved.GetProperty("graceDays").GetDouble().ShouldBeInRange(30, 31.1);
        gate.ShouldBeEmpty();
        (await client.StateAsync(made.AssociationId)).ShouldBe("Active");
    }

    [Fact]
    public async Task A_review_has_the_reasons_of_now()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);

        await client.MoveAsync(made.LocationId, "GB");
        var first = await client.DescribeAsync(made.AssociationId);
        await client.MoveAsync(made.LocationId, "MC");
        var moved = await client.DescribeAsync(made.AssociationId);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        (await LocationClient.DecideAsync(operators, made.LocationId, "Approve")).Status.ShouldBe(HttpStatusCode.Found);
        var verified = await client.DescribeAsync(made.AssociationId);
        (await client.CallAsync($"suspend?locationId={made.LocationId}")).GetString().ShouldBeEmpty();
        var suspended = await client.DescribeAsync(made.AssociationId);

        first.GetProperty("problems").ToString().ShouldBe("[\"MPN-007\",\"MPN-015\"]");
        moved.GetProperty("problems").ToString().ShouldBe("[\"MPN-007\",\"MPN-015\"]");
        verified.GetProperty("problems").ToString().ShouldBe("[\"MPN-015\"]");
        moved.GetProperty("texts").ToString().ShouldNotBe(first.GetProperty("texts").ToString());
        suspended.GetProperty("problems").ToString().ShouldBe("[\"MPN-007\",\"MPN-015\"]");
        (await client.StepsAsync(made.AccountId)).Count(step => step.StartsWith("NeedsReview", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_reminder_is_sent_once_and_the_features_are_blocked_when_the_grace_period_is_over()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var email = await client.CreateUserAsync($"{_key}admin", made.AccountId);
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01T08:30");

        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-16T12:00");
        var before = await client.DescribeAsync(made.AssociationId);
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-18T12:00");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-18T12:00");
        var first = await client.DescribeAsync(made.AssociationId);
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-31T06:00");
        var last = await client.DescribeAsync(made.AssociationId);
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-04-03");

        before.GetProperty("reminders").GetArrayLength().ShouldBe(0);
        first.GetProperty("reminders").ToString().ShouldBe("[14]");

        // Nothing ran seven days before the end: one mail stands for both reminders.
        last.GetProperty("reminders").ToString().ShouldBe("[14,7,1]");
        (await client.StateAsync(made.AssociationId)).ShouldBe("Suspended");
        (await client.CallAsync($"gate?accountId={made.AccountId}")).GetString().ShouldBe("MPN-016");
        var subjects = await host.ReadSubjectsAsync(email, 4);
        subjects.Count.ShouldBe(4, string.Join('\n', subjects));
        subjects.Count(subject => subject.StartsWith("Rappel", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_suspended_association_is_in_force_again_when_its_location_comes_back()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-04-03");

        await client.MoveAsync(made.LocationId, "FR", "2027-04-04");

        (await client.StateAsync(made.AssociationId)).ShouldBe("Active");
        (await client.CallAsync($"gate?accountId={made.AccountId}")).GetString().ShouldBeEmpty();
        (await client.StepsAsync(made.AccountId)).Select(step => step.Split(' ')[0])
            .ShouldBe(["Requested", "Associated", "NeedsReview", "Suspended", "Resolved"]);
    }

    [Fact]
    public async Task A_suspended_association_is_over_when_another_one_takes_its_place()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var other = await client.CreateLocationAsync(made.AccountId, $"{_key} Lyon");
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-04-03");
        var second = await client.AssociateAsync(made.AccountId, "partner", other.MpnId);

        await client.MoveAsync(made.LocationId, "FR", "2027-04-04");

        (await client.StateAsync(made.AssociationId)).ShouldBe("Dissociated");
        (await client.StateAsync(second)).ShouldBe("Active");
    }

    [Fact]
    public async Task A_directory_that_puts_a_location_right_resolves_its_association_once()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-04-03");
        var suspended = await client.StateAsync(made.AssociationId);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var run = await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(made.MpnId, Guid.Parse(made.TenantId), $"{_key} Paris", associated: "true"));

        suspended.ShouldBe("Suspended");
        run.State.ShouldBe("Completed");
        run.Updated.ShouldBe(1, run.Report);
        (await client.StateAsync(made.AssociationId)).ShouldBe("Active");
        (await client.CallAsync($"list?accountId={made.AccountId}")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Replacing_what_needs_review_is_told_by_one_mail_and_a_host_decision_by_no_name()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var other = await client.CreateLocationAsync(made.AccountId, $"{_key} Lyon");
        var email = await client.CreateUserAsync($"{_key}admin", made.AccountId);
        await client.MoveAsync(made.LocationId, "GB");

        (await client.UpdateAsync(made.AccountId, other.MpnId)).GetProperty("rules").GetString().ShouldBeEmpty();
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var list = await operators.GetAsync($"/Admin/MpnAssociations?q={other.MpnId}");
        var path = System.Text.RegularExpressions.Regex.Match(list.Html, "/Admin/MpnAssociations/Show/[a-z0-9]+").Value;
        await operators.SubmitAsync(await operators.GetAsync(path), [], "/Dissociate");
        using var partner = await PortalBrowser.SignInAsync(host, $"{_key}admin");
        var page = await partner.GetAsync("/settings/partner-profile/mpn");

        var subjects = await host.ReadSubjectsAsync(email, 3);
        subjects.Count(subject => subject.Contains(made.MpnId, StringComparison.Ordinal)).ShouldBe(1, string.Join('\n', subjects));
        subjects.Count(subject => subject.Contains(other.MpnId, StringComparison.Ordinal)).ShouldBe(2, string.Join('\n', subjects));
        page.Html.ShouldContain("data-event=\"Dissociate\"");
        page.Text.ShouldNotContain("omar.operator");
    }

    [Fact]
    public async Task The_grace_period_ends_with_a_day_of_the_site_and_says_so()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.CreateUserAsync($"{_key}grace", made.AccountId);
        using var partner = await PortalBrowser.SignInAsync(host, $"{_key}grace");

        // 09:30 in Paris, where the site is; 30 days later its clocks have gone forward.
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01T08:30");
        var page = await partner.GetAsync("/settings/partner-profile");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-31T21:59");
        var lastMinute = await client.StateAsync(made.AssociationId);
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-03-31T22:00");

        page.Text.ShouldMatch(@"3/31/2027 11:59\sPM \(Europe/Paris\)");
        lastMinute.ShouldBe("NeedsReview");
        (await client.StateAsync(made.AssociationId)).ShouldBe("Suspended");
    }

    [Fact]
    public async Task A_directory_that_associates_another_location_ends_what_is_suspended()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var other = await client.CreateLocationAsync(made.AccountId, $"{_key} Lyon");
        await client.MoveAsync(made.LocationId, "GB", "2027-03-01");
        await client.RunTaskAsync("MpnReviewBackgroundTask", "2027-04-03");
        var suspended = await client.StateAsync(made.AssociationId);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var run = await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(other.MpnId, Guid.Parse(made.TenantId), $"{_key} Lyon", associated: "true"));

        suspended.ShouldBe("Suspended");
        run.Updated.ShouldBe(1, run.Report);
        (await client.StateAsync(made.AssociationId)).ShouldBe("Dissociated");
        (await client.CallAsync($"list?accountId={made.AccountId}")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_partner_gets_a_mail_for_each_step()
    {
        using var client = new MpnTestClient(host);
        var account = await client.CreateAccountAsync(_key);
        var email = await client.CreateUserAsync($"{_key}mail", account.Id);
        var location = await client.CreateLocationAsync(account.Id, $"{_key} Paris");
        var associationId = await client.AssociateAsync(account.Id, "partner", location.MpnId);
        await client.MoveAsync(location.Id, "GB");
        await client.MoveAsync(location.Id, "FR");

        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/MpnAssociations/Show/{associationId}");
        (await operators.SubmitAsync(page, [], "/Dissociate")).Status.ShouldBe(HttpStatusCode.Found);

        // One more mail is about the location itself.
        var subjects = await host.ReadSubjectsAsync(email, 5);
        subjects.Count.ShouldBe(5, string.Join('\n', subjects));
        subjects.Count(subject => subject.Contains(location.MpnId, StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task The_nightly_run_and_new_country_data_check_all_associations_and_say_so()
    {
        using var client = new MpnTestClient(host);
        await client.CreateAssociationAsync(_key);
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor", "fr-FR");

        await client.RunTaskAsync("MpnRecheckBackgroundTask");
        var run = await client.CallAsync("recheck");
        await client.RunTaskAsync("CountryDataBackgroundTask");
        var list = await auditor.GetAsync("/Admin/MpnAssociations");

        run.GetProperty("checked").GetInt32().ShouldBeGreaterThan(0);
        run.GetProperty("countryDataVersion").GetString().ShouldNotBeNullOrEmpty();
        list.Html.ShouldContain("data-recheck=\"done\"");
        list.Html.ShouldNotContain("RecheckAll");
    }

    [Fact]
    public async Task A_handler_of_another_module_sees_the_steps_in_order_and_in_their_transaction()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var other = await client.CreateLocationAsync(made.AccountId, $"{_key} Lyon");
        (await client.UpdateAsync(made.AccountId, other.MpnId)).GetProperty("rules").GetString().ShouldBeEmpty();
        await client.MoveAsync(other.Id, "GB");

        var steps = await client.StepsAsync(made.AccountId);

        steps.ShouldBe(
        [
            $"Requested {made.MpnId} Draft>Requested stored:Requested FR/FR by:partner replaces: problems:",
            $"Associated {made.MpnId} Requested>Active stored:Active FR/FR by:partner replaces: problems:",
            $"Requested {other.MpnId} Draft>Requested stored:Requested FR/FR by:partner replaces: problems:",
            $"Updated {other.MpnId} Requested>Active stored:Active FR/FR by:partner replaces:{made.MpnId} problems:",
            $"NeedsReview {other.MpnId} Active>NeedsReview stored:NeedsReview FR/FR by:system replaces: problems:MPN-007,MPN-015",
        ]);
    }

    [Fact]
    public async Task A_handler_that_fails_takes_the_whole_step_back()
    {
        using var client = new MpnTestClient(host);
        var account = await client.CreateAccountAsync(_key);
        var location = await client.CreateLocationAsync(account.Id, $"{_key} Paris");
        await client.CallAsync($"fail?accountId={account.Id}");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        var answer = await client.SendAsync($"associate?accountId={account.Id}&user=partner&mpnId={location.MpnId}");
        var trail = await auditor.GetAsync($"/Admin/AuditTrail/{account.Id}");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await client.StepsAsync(account.Id)).Count.ShouldBe(1);
        (await client.CallAsync($"list?accountId={account.Id}")).GetArrayLength().ShouldBe(0);
        trail.Status.ShouldBe(HttpStatusCode.OK);
        trail.Html.ShouldNotContain(location.MpnId);
    }
}
