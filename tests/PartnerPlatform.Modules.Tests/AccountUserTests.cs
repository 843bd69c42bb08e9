using System.Net;
using static PartnerPlatform.Modules.Tests.AccountUserClient;

namespace PartnerPlatform.Modules.Tests;

/// <summary>Settings › Users: inviting, changing and removing the users of an account.</summary>
public sealed class AccountUserTests(PortalHost host)
{
    private const string GlobalAdmin = "Global admin";
    private const string AccountAdmin = "Account admin";
    private const string BillingAdmin = "Billing admin";
    private const string SalesAgent = "Sales agent";

    [Fact]
    public async Task An_invited_person_sets_a_password_and_sees_the_own_account_only()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail("nadia");

        var invited = await InviteAsync(operators, email, "Nadia <script>alert(1)</script>", [GlobalAdmin], account.Id);
        await AcceptAsync(host, ReadLink(invited), email);
        using var nadia = await PortalBrowser.SignInAsync(host, email);

        var users = await nadia.GetAsync("/settings/users");
        users.Status.ShouldBe(HttpStatusCode.OK, users.Text);
        users.Text.ShouldContain(account.Name);
        users.Text.ShouldContain(email);
        users.Html.ShouldContain("Nadia &lt;script&gt;");
        users.Html.ShouldNotContain("<script>alert(1)");
        users.Text.ShouldNotContain("camille.laurent");
        (await nadia.GetAsync($"/settings/users?accountId={PortalHost.FrenchAccount}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_invitation_link_works_once()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail();
        var link = ReadLink(await InviteAsync(operators, email, "Once", [SalesAgent], account.Id));
        await AcceptAsync(host, link, email);

        using var late = new PortalBrowser(host);
        (await late.GetAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=not*base64")]
    [InlineData("?code=bm90IGEgdG9rZW4")]
    public async Task An_invitation_needs_its_code(string query)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail();
        var link = ReadLink(await InviteAsync(operators, email, "Guessed", [SalesAgent], account.Id));
        using var stranger = new PortalBrowser(host);

        (await stranger.GetAsync(link.Split('?')[0] + query)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task An_invitation_opens_no_other_user()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var link = ReadLink(await InviteAsync(operators, NewEmail(), "First", [SalesAgent], account.Id));
        var other = ReadLink(await InviteAsync(operators, NewEmail(), "Other", [GlobalAdmin], account.Id));
        using var stranger = new PortalBrowser(host);

        (await stranger.GetAsync($"{other.Split('?')[0]}?{link.Split('?')[1]}")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_change_of_roles_ends_the_running_session_and_holds_from_the_next_sign_in()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, userId, email) = await AddAsync(host, operators, [SalesAgent], account.Id);
        using var session = member;
        var before = await session.GetAsync("/settings/users");
        before.Status.ShouldBe(HttpStatusCode.Forbidden);
        before.RuleIds.ShouldBe(["GEN-005"]);

        (await ChangeRolesAsync(operators, userId, [AccountAdmin], account.Id)).Status.ShouldBe(HttpStatusCode.Found);

        (await session.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.Found);
        using var again = await PortalBrowser.SignInAsync(host, email);
        (await again.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_ends_in_the_running_session()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, userId, _) = await AddAsync(host, operators, [AccountAdmin], account.Id);
        using var session = member;
        (await session.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);

        (await ChangeRolesAsync(operators, userId, [SalesAgent], account.Id)).Status.ShouldBe(HttpStatusCode.Found);

        (await session.GetAsync("/settings/users")).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_last_global_admin_keeps_the_role_and_the_account()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, userId, _) = await AddAsync(host, operators, [GlobalAdmin, AccountAdmin], account.Id);
        using var last = member;

        (await ChangeRolesAsync(operators, userId, [AccountAdmin], account.Id)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await RemoveAsync(operators, userId, account.Id)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await last.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);

        // An invitation that nobody has accepted keeps no account.
        await InviteAsync(operators, NewEmail(), "Not yet", [GlobalAdmin], account.Id);
        (await RemoveAsync(operators, userId, account.Id)).Status.ShouldBe(HttpStatusCode.BadRequest);

        var (second, _, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        second.Dispose();
        (await RemoveAsync(operators, userId, account.Id)).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Two_global_admins_cannot_remove_each_other_at_the_same_time()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (first, firstId, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        var (second, secondId, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        using var one = first;
        using var two = second;

        var answers = await Task.WhenAll(RemoveAsync(operators, firstId, account.Id), RemoveAsync(operators, secondId, account.Id));

        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_removes_or_lowers_oneself()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (other, _, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        other.Dispose();
        var (member, userId, _) = await AddAsync(host, operators, [GlobalAdmin, BillingAdmin], account.Id);
        using var self = member;

        (await RemoveAsync(self, userId)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ChangeRolesAsync(self, userId, [BillingAdmin])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await self.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_admin_neither_makes_nor_unmakes_a_global_admin()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (first, globalId, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        var (second, _, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        var (third, _, _) = await AddAsync(host, operators, [AccountAdmin], account.Id);
        first.Dispose();
        second.Dispose();
        using var admin = third;

        (await InviteAsync(admin, NewEmail(), "Too high", [GlobalAdmin])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(admin, globalId, string.Empty, BillingAdmin)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(admin, globalId, string.Empty, GlobalAdmin, BillingAdmin)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(admin, globalId, "/remove")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await RolesAsync(operators, globalId, account.Id)).ShouldBe([GlobalAdmin]);
        var page = await admin.GetAsync($"/settings/users/{globalId}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Forms.ShouldNotContain(form => form.Action.StartsWith("/settings/users/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_admin_gets_no_invitation_of_a_global_admin()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, _, _) = await AddAsync(host, operators, [AccountAdmin], account.Id);
        using var admin = member;
        var email = NewEmail();
        var link = ReadLink(await InviteAsync(operators, email, "Invited admin", [GlobalAdmin], account.Id));
        var userId = await FindIdAsync(operators, email, account.Id);

        var answer = await SendAsync(admin, userId, "/invitation");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Html.ShouldNotContain("invitation-link");
        (await SendAsync(admin, userId, string.Empty, GlobalAdmin, SalesAgent)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(admin, userId, "/remove")).Status.ShouldBe(HttpStatusCode.BadRequest);
        await AcceptAsync(host, link, email);
    }

    [Fact]
    public async Task Someone_with_a_role_of_the_host_gets_no_invitation_from_a_partner()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, _, _) = await AddAsync(host, operators, [GlobalAdmin], account.Id);
        using var admin = member;
        var email = NewEmail();
        await InviteAsync(operators, email, "Future staff", [SalesAgent], account.Id);
        var userId = await FindIdAsync(operators, email, account.Id);
        await SiteDatabase.ExecuteAsync(
            host.DataFolder,
            $"update Document set Content = json_insert(Content, '$.RoleNames[#]', 'Host operator') where Content like '%\"{email}\"%'");

        (await SendAsync(admin, userId, "/invitation")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(admin, userId, string.Empty, BillingAdmin)).Status.ShouldBe(HttpStatusCode.Found);
        (await admin.GetAsync($"/settings/users/{userId}")).Html.ShouldNotContain("/invitation\"");
    }

    [Fact]
    public async Task A_user_of_another_account_answers_as_a_missing_one()
    {
        using var oliver = await PortalBrowser.SignInAsync(host, "oliver.hughes");
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var foreignId = await FindIdAsync(oliver, "priya.shah@harbour-vale.example");
        var token = (await camille.GetAsync("/settings/users/invite")).ValueOf("__RequestVerificationToken")!;
        KeyValuePair<string, string>[] fields = [new("__RequestVerificationToken", token), new("Form.Roles", SalesAgent)];

        foreach (var id in new[] { foreignId, "missing" })
        {
            (await camille.GetAsync($"/settings/users/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await camille.GetAsync($"/settings/users/{id}/remove")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await camille.PostAsync($"/settings/users/{id}", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await camille.PostAsync($"/settings/users/{id}/remove", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await camille.PostAsync($"/settings/users/{id}/invitation", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await camille.GetAsync($"/settings/users?accountId={PortalHost.BritishAccount}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await oliver.GetAsync($"/settings/users/{foreignId}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_removed_user_is_signed_out_and_can_be_invited_again_by_the_same_account_only()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var other = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, userId, email) = await AddAsync(host, operators, [BillingAdmin], account.Id);
        using var session = member;

        (await RemoveAsync(operators, userId, account.Id)).Status.ShouldBe(HttpStatusCode.Found);

        (await session.GetAsync("/settings")).Status.ShouldBe(HttpStatusCode.Found);
        using var stranger = new PortalBrowser(host);
        (await stranger.SubmitSignInAsync(email)).Status.ShouldBe(HttpStatusCode.OK);
        (await operators.GetAsync($"/settings/users?accountId={account.Id}")).Text.ShouldNotContain(email);
        (await InviteAsync(operators, email, "Back", [SalesAgent], other.Id)).Status.ShouldBe(HttpStatusCode.BadRequest);

        var again = await InviteAsync(operators, email, "Back", [SalesAgent], account.Id);
        await AcceptAsync(host, ReadLink(again), email);
        using var returned = await PortalBrowser.SignInAsync(host, email);
        (await returned.GetAsync("/settings")).Text.ShouldContain(account.Name);
    }

    [Fact]
    public async Task An_address_that_is_taken_does_not_tell_by_whom()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");

        var partner = await InviteAsync(camille, "priya.shah@harbour-vale.example", "Someone", [SalesAgent]);
        var staff = await InviteAsync(camille, "operator@partner-portal.example", "Someone", [SalesAgent]);

        partner.Status.ShouldBe(HttpStatusCode.BadRequest);
        staff.Status.ShouldBe(HttpStatusCode.BadRequest);
        partner.Text.ShouldNotContain("Harbour");
        partner.Text.Replace("priya.shah@harbour-vale.example", "A", StringComparison.Ordinal)
            .ShouldBe(staff.Text.Replace("operator@partner-portal.example", "A", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "new.person@example.com", SalesAgent)]
    [InlineData("New person", "", SalesAgent)]
    [InlineData("New person", "not an address", SalesAgent)]
    [InlineData("New person", "new.person@example.com", "Host operator")]
    [InlineData("New person", "new.person@example.com", "Administrator")]
    [InlineData("New person", "new.person@example.com", null)]
    public async Task Bad_input_is_refused_and_kept_in_the_form(string name, string email, string? role)
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", "fr-FR");

        var answer = await InviteAsync(camille, email, name, role is null ? [] : [role]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Html.ShouldContain("error-summary");
        answer.ValueOf("Form.Email").ShouldBe(email);
        (await camille.GetAsync("/settings/users?q=new.person")).Html.ShouldNotContain("new.person@example.com</p>");
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var email = NewEmail();

        var answer = await camille.PostAsync(
            "/settings/users/invite",
            [new("Form.Name", "Forged"), new("Form.Email", email), new("Form.Roles", SalesAgent)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await camille.GetAsync($"/settings/users?q={email}")).Html.ShouldNotContain($"{email}</p>");
    }

    [Theory]
    [InlineData("hugo.bernard")]
    [InlineData("ines.moreau")]
    public async Task Other_roles_are_refused_with_the_roles_that_may(string userName)
    {
        using var browser = await PortalBrowser.SignInAsync(host, userName);

        var page = await browser.GetAsync("/settings/users");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.RuleIds.ShouldBe(["GEN-005"]);
        (await browser.GetAsync("/settings")).Html.ShouldNotContain("/settings/users");
    }

    [Fact]
    public async Task An_invitation_can_be_sent_again_until_it_is_accepted()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail();
        await InviteAsync(operators, email, "Slow", [SalesAgent], account.Id);
        var userId = await FindIdAsync(operators, email, account.Id);
        var page = await operators.GetAsync($"/settings/users/{userId}?accountId={account.Id}");

        var again = await operators.SubmitAsync(page, [], "/invitation");
        await AcceptAsync(host, ReadLink(again), email);

        (await operators.SubmitAsync(page, [], "/invitation")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Other_roles_of_an_invited_person_come_with_a_new_invitation()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail();
        var first = ReadLink(await InviteAsync(operators, email, "Raised", [SalesAgent], account.Id));
        var userId = await FindIdAsync(operators, email, account.Id);

        var changed = await ChangeRolesAsync(operators, userId, [AccountAdmin], account.Id);

        // Who had the link of a lower role has no way into the higher one.
        using var late = new PortalBrowser(host);
        (await late.GetAsync(first)).Status.ShouldBe(HttpStatusCode.Gone);
        await AcceptAsync(host, ReadLink(changed), email);
        using var raised = await PortalBrowser.SignInAsync(host, email);
        (await raised.GetAsync("/settings/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sign_ins_at_the_same_moment_bring_no_role_back()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var (member, userId, email) = await AddAsync(host, operators, [AccountAdmin, BillingAdmin], account.Id);
        member.Dispose();
        PortalBrowser[] browsers = [.. Enumerable.Range(0, 8).Select(_ => new PortalBrowser(host))];

        var signIns = browsers.Select(browser => browser.SubmitSignInAsync(email)).ToArray();
        var changed = await ChangeRolesAsync(operators, userId, [SalesAgent], account.Id);
        await Task.WhenAll(signIns);

        changed.Status.ShouldBe(HttpStatusCode.Found, changed.Text);
        (await RolesAsync(operators, userId, account.Id)).ShouldBe([SalesAgent]);
        (await SiteDatabase.QueryAsync(
            host.DataFolder,
            $"select count(*) from Document where Content like '%\"{email}\"%' and json_extract(Content, '$.Properties.PartnerMembership.LastSignInUtc') is not null"))
            .ShouldBe(["1"]);
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Fact]
    public async Task A_concurrent_change_is_detected()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAssociatedAsync(host, operators);
        var email = NewEmail();
        await InviteAsync(operators, email, "Twice", [SalesAgent], account.Id);
        var userId = await FindIdAsync(operators, email, account.Id);
        var stale = await operators.GetAsync($"/settings/users/{userId}?accountId={account.Id}");
        await ChangeRolesAsync(operators, userId, [BillingAdmin], account.Id);

        var answer = await operators.SubmitAsync(stale, [], "Form.ETag");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain("GEN-004");
    }

    /// <summary>Sends what the pages may not offer.</summary>
    private static async Task<PortalPage> SendAsync(PortalBrowser browser, string userId, string action, params string[] roles)
    {
        var page = await browser.GetAsync("/settings/users/invite");
        var etag = (await browser.GetAsync($"/settings/users/{userId}/remove")).ValueOf("Form.ETag")!;
        return await browser.PostAsync(
            $"/settings/users/{userId}{action}",
            [
                new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
                new("Form.ETag", etag),
                .. roles.Select(role => KeyValuePair.Create("Form.Roles", role)),
            ]);
    }

    private static async Task<string[]> RolesAsync(PortalBrowser browser, string userId, string accountId)
    {
        var page = await browser.GetAsync($"/settings/users/{userId}?accountId={accountId}");
        return [.. page.Forms.SelectMany(form => form.Fields).Where(field => field.Key == "Form.Roles").Select(field => field.Value)];
    }
}
