using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Users.Tests;

[Collection(TestSiteGroup.Name)]
public sealed partial class PasswordTests(TestSite site)
{
    private const string NewPassword = "Battery-staple-7";

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions()
    {
        var user = await site.CreateUserAsync();
        var browser = await site.SignInAsync(user.UserName);
        var other = await site.SignInAsync(user.UserName);

        var response = await ChangePasswordAsync(browser, TestSite.Password, NewPassword, NewPassword);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await browser.IsSignedInAsync()).ShouldBeTrue();
        (await other.IsSignedInAsync()).ShouldBeFalse();
        (await site.CreateBrowser().TrySignInAsync(user.UserName, TestSite.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.SignInAsync(user.UserName, NewPassword);
    }

    [Theory]
    [InlineData("Wrong-horse-9", NewPassword, NewPassword, "Incorrect password.")]
    [InlineData(TestSite.Password, NewPassword, "Another-one-7", "The two passwords are not the same.")]
    [InlineData(TestSite.Password, "short", "short", "Passwords must be at least 6 characters.")]
    [InlineData("", NewPassword, NewPassword, "The current password is required.")]
    public async Task A_password_that_breaks_a_rule_is_not_taken(string current, string password, string confirmation, string message)
    {
        var user = await site.CreateUserAsync();
        var browser = await site.SignInAsync(user.UserName);

        var response = await ChangePasswordAsync(browser, current, password, confirmation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(message);
        await site.SignInAsync(user.UserName);
    }

    [Fact]
    public async Task A_forgotten_password_is_reset_once_by_the_link_in_the_message()
    {
        var user = await site.CreateUserAsync();
        var session = await site.SignInAsync(user.UserName);
        var browser = site.CreateBrowser();

        var response = await browser.PostAsync("/ForgotPassword", "/ForgotPassword", ("ForgotPasswordForm.UsernameOrEmail", user.Email!));
        response.Headers.Location!.OriginalString.ShouldBe("/ForgotPasswordConfirmation");

        var link = await ReadLinkAsync(user.Email!);
        (await ResetAsync(browser, link, user.UserName)).Headers.Location!.OriginalString.ShouldBe("/ResetPasswordConfirmation");

        (await session.IsSignedInAsync()).ShouldBeFalse();
        await site.SignInAsync(user.UserName, NewPassword);

        var again = await ResetAsync(browser, link, user.UserName);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("The link is not valid");
    }

    [Fact]
    public async Task The_link_of_one_user_does_not_reset_the_password_of_another()
    {
        var user = await site.CreateUserAsync();
        var victim = await site.CreateUserAsync();
        var browser = site.CreateBrowser();
        await browser.PostAsync("/ForgotPassword", "/ForgotPassword", ("ForgotPasswordForm.UsernameOrEmail", user.UserName));

        var response = await ResetAsync(browser, await ReadLinkAsync(user.Email!), victim.UserName);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await site.SignInAsync(victim.UserName);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_message()
    {
        var response = await site.CreateBrowser().PostAsync("/ForgotPassword", "/ForgotPassword", ("ForgotPasswordForm.UsernameOrEmail", "nobody@example.com"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/ForgotPasswordConfirmation");
        (await FindMessageAsync("nobody@example.com")).ShouldBeNull();
    }

    [Fact]
    public async Task An_administrator_sets_the_password_of_a_user()
    {
        var user = await site.CreateUserAsync();
        var session = await site.SignInAsync(user.UserName);
        var admin = await site.SignInAsync(TestSite.AdminName);
        var page = "/Admin/Users/EditPassword/" + user.UserId;

        var response = await admin.PostAsync(page, page, ("NewPassword", NewPassword), ("PasswordConfirmation", NewPassword));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await session.IsSignedInAsync()).ShouldBeFalse();
        await site.SignInAsync(user.UserName, NewPassword);
    }

    [Fact]
    public async Task A_token_is_an_error_and_not_an_exception_when_it_is_no_token()
    {
        var user = await site.CreateUserAsync();
        var messages = new List<string>();

        var reset = await site.GetAsync(services => services.GetRequiredService<IUserService>()
            .ResetPasswordAsync(user.UserName, "no token", NewPassword, (_, message) => messages.Add(message)));

        reset.ShouldBeFalse();
        messages.ShouldHaveSingleItem();
    }

    private static Task<HttpResponseMessage> ChangePasswordAsync(Browser browser, string current, string password, string confirmation)
        => browser.PostAsync("/ChangePassword", "/ChangePassword", ("CurrentPassword", current), ("Password", password), ("PasswordConfirmation", confirmation));

    private static Task<HttpResponseMessage> ResetAsync(Browser browser, string link, string userName)
    {
        var code = WebUtility.UrlDecode(link[(link.IndexOf("code=", StringComparison.Ordinal) + 5)..]);

        return browser.PostAsync(
            "/ResetPassword",
            link,
            ("ResetPasswordForm.ResetToken", code),
            ("ResetPasswordForm.UsernameOrEmail", userName),
            ("ResetPasswordForm.NewPassword", NewPassword),
            ("ResetPasswordForm.PasswordConfirmation", NewPassword));
    }

    private async Task<string> ReadLinkAsync(string address)
    {
        var message = await FindMessageAsync(address);
        message.ShouldNotBeNull();

        var body = message.Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=\n", string.Empty, StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        var link = Link().Match(body);
        link.Success.ShouldBeTrue(body);

        return new Uri(WebUtility.HtmlDecode(link.Groups[1].Value)).PathAndQuery;
    }

    private async Task<string?> FindMessageAsync(string address)
    {
        if (!Directory.Exists(site.MailFolder))
        {
            return null;
        }

        foreach (var file in Directory.GetFiles(site.MailFolder, "*.eml"))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

            if (text.Contains("To: " + address, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return null;
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
