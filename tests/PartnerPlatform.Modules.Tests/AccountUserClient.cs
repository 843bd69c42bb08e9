using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Modules.Tests;

/// <summary>What an admin does on the pages of users.</summary>
internal static partial class AccountUserClient
{
    public static string NewEmail(string prefix = "user") => $"{prefix}.{Guid.NewGuid():N}@example.com";

    public static async Task<PortalPage> InviteAsync(PortalBrowser admin, string email, string name, string[] roles, string? accountId = null)
    {
        var page = await admin.GetAsync(WithAccount("/settings/users/invite", accountId));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await SendAsync(admin, page, "Form.Email", roles, new() { ["Form.Name"] = name, ["Form.Email"] = email });
    }

    public static async Task<PortalPage> ChangeRolesAsync(PortalBrowser admin, string userId, string[] roles, string? accountId = null)
    {
        var page = await admin.GetAsync(WithAccount($"/settings/users/{userId}", accountId));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await SendAsync(admin, page, "Form.ETag", roles, []);
    }

    public static async Task<PortalPage> RemoveAsync(PortalBrowser admin, string userId, string? accountId = null)
    {
        var page = await admin.GetAsync(WithAccount($"/settings/users/{userId}/remove", accountId));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await admin.SubmitAsync(page, [], "Form.ETag");
    }

    public static async Task<string> FindIdAsync(PortalBrowser admin, string email, string? accountId = null)
    {
        var path = WithAccount("/settings/users", accountId);
        var page = await admin.GetAsync($"{path}{(accountId is null ? '?' : '&')}q={Uri.EscapeDataString(email)}");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var ids = UserLinks().Matches(page.Html).Select(match => match.Groups[1].Value).Where(id => id != "invite").ToArray();
        ids.Length.ShouldBe(1, page.Text);
        return ids[0];
    }

    public static string ReadLink(PortalPage invited)
    {
        invited.Status.ShouldBe(HttpStatusCode.OK, invited.Text);
        return WebUtility.HtmlDecode(LinkText().Match(invited.Html).Groups[1].Value);
    }

    /// <summary>The invited person opens the link and sets the password of all test users.</summary>
    public static async Task AcceptAsync(PortalHost host, string link, string email)
    {
        var answer = await SetPasswordAsync(host, link, email);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }

    public static async Task<PortalPage> SetPasswordAsync(PortalHost host, string link, string email)
    {
        using var browser = new PortalBrowser(host);
        var page = await browser.FollowAsync(await browser.GetAsync(link));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var fields = page.Forms.SelectMany(form => form.Fields).Select(field => field.Key).ToArray();
        string Named(string end) => fields.First(name => name.EndsWith(end, StringComparison.Ordinal));
        return await browser.SubmitAsync(
            page,
            new()
            {
                [Named("UsernameOrEmail")] = email,
                [Named("NewPassword")] = PortalHost.Password,
                [Named("PasswordConfirmation")] = PortalHost.Password,
            },
            Named("NewPassword"));
    }

    /// <summary>Invites someone, sets the password and signs in.</summary>
    public static async Task<(PortalBrowser Browser, string UserId, string Email)> AddAsync(
        PortalHost host,
        PortalBrowser admin,
        string[] roles,
        string? accountId = null)
    {
        var email = NewEmail();
        var link = ReadLink(await InviteAsync(admin, email, "Test person", roles, accountId));
        await AcceptAsync(host, link, email);
        return (await PortalBrowser.SignInAsync(host, email), await FindIdAsync(admin, email, accountId), email);
    }

    public static string WithAccount(string path, string? accountId) => accountId is null ? path : $"{path}?accountId={accountId}";

    private static Task<PortalPage> SendAsync(PortalBrowser admin, PortalPage page, string formContains, string[] roles, Dictionary<string, string> values)
    {
        var form = page.Forms.First(candidate => candidate.Html.Contains(formContains, StringComparison.Ordinal));
        var fields = form.Fields.Where(field => field.Key != "Form.Roles" && !values.ContainsKey(field.Key))
            .Concat(values)
            .Concat(roles.Select(role => KeyValuePair.Create("Form.Roles", role)));
        return admin.PostAsync(form.Action, fields);
    }

    [GeneratedRegex("href=\"/settings/users/([^\"/?]+)")]
    private static partial Regex UserLinks();

    [GeneratedRegex("<textarea[^>]*id=\"invitation-link\"[^>]*>([^<]*)</textarea>")]
    private static partial Regex LinkText();
}
