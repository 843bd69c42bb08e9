using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Users.Tests;

[Collection(TestSiteGroup.Name)]
public sealed partial class SignInTests(TestSite site)
{
    [Fact]
    public async Task A_user_signs_in_by_name_and_by_address()
    {
        var user = await site.CreateUserAsync();

        (await (await site.SignInAsync(user.UserName)).IsSignedInAsync()).ShouldBeTrue();
        (await (await site.SignInAsync(user.Email!)).IsSignedInAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_that_asked_for_it_but_never_to_another_site()
    {
        var user = await site.CreateUserAsync();

        var local = await site.CreateBrowser().TrySignInAsync(user.UserName, TestSite.Password, "/Login?returnUrl=%2FChangePassword");
        local.Headers.Location!.OriginalString.ShouldBe("/ChangePassword");

        foreach (var foreign in new[] { "https://example.com/", "//example.com", "/\\example.com" })
        {
            var response = await site.CreateBrowser().TrySignInAsync(user.UserName, TestSite.Password, "/Login?returnUrl=" + Uri.EscapeDataString(foreign));
            response.Headers.Location!.OriginalString.ShouldBe("/");
        }
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites_and_holds_no_permissions()
    {
        var user = await site.CreateUserAsync("Editor", "Writer", "Manager");

        var response = await site.CreateBrowser().TrySignInAsync(user.UserName, TestSite.Password);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("orchauth_Default=", StringComparison.Ordinal));

        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldContain("path=/", Case.Insensitive);
        cookie.Split(';')[0].Length.ShouldBeLessThan(1200);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var user = await site.CreateUserAsync();

        var wrong = await (await site.CreateBrowser().TrySignInAsync(user.UserName, "Wrong-horse-9")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var unknown = await (await site.CreateBrowser().TrySignInAsync("nobody", "Wrong-horse-9")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        wrong.ShouldContain("The specified username/password couple is invalid.");
        Comparable(wrong, user.UserName).ShouldBe(Comparable(unknown, "nobody"));
    }

    [Fact]
    public async Task The_form_says_in_the_language_of_the_person_what_is_missing()
    {
        var response = await site.CreateBrowser().PostAsync("/Login?culture=fr-FR", "/Login?culture=fr-FR", ("LoginForm.UserName", "someone"));
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        page.ShouldContain("Un mot de passe est requis.");
        page.ShouldContain("lang=\"fr-FR\"");
        page.ShouldContain("value=\"someone\"");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_user_out_until_unlocked()
    {
        var user = await site.CreateUserAsync();
        var browser = site.CreateBrowser();

        for (var i = 0; i < 5; i++)
        {
            (await browser.TrySignInAsync(user.UserName, "Wrong-horse-9")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var locked = await browser.TrySignInAsync(user.UserName, TestSite.Password);
        locked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await locked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("The specified username/password couple is invalid.");

        var admin = await site.SignInAsync(TestSite.AdminName);
        (await admin.GetTextAsync("/Admin/Users/Index?q=" + user.UserName)).ShouldContain("Locked out");
        (await admin.PostAsync($"/Admin/Users/Unlock/{user.UserId}", "/Admin/Users/Index", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await browser.SignInAsync(user.UserName, TestSite.Password);
    }

    [Fact]
    public async Task Signing_out_takes_a_form_with_its_token()
    {
        var user = await site.CreateUserAsync();
        var browser = await site.SignInAsync(user.UserName);

        (await browser.GetAsync("/Users/LogOff")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await browser.PostWithoutTokenAsync("/Users/LogOff")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.IsSignedInAsync()).ShouldBeTrue();

        (await browser.PostAsync("/Users/LogOff", "/ChangePassword")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_in_without_the_token_of_the_form_is_refused()
    {
        var user = await site.CreateUserAsync();

        var response = await site.CreateBrowser().PostWithoutTokenAsync("/Login", ("LoginForm.UserName", user.UserName), ("LoginForm.Password", TestSite.Password));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_disabled_user_can_neither_sign_in_nor_stay_signed_in()
    {
        var user = await site.CreateUserAsync();
        var browser = await site.SignInAsync(user.UserName);
        var admin = await site.SignInAsync(TestSite.AdminName);

        (await admin.PostAsync($"/Admin/Users/Disable/{user.UserId}", "/Admin/Users/Index")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await browser.IsSignedInAsync()).ShouldBeFalse();
        (await site.CreateBrowser().TrySignInAsync(user.UserName, TestSite.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_last_administrator_can_not_be_disabled()
    {
        // Other tests of the shared site add administrators.
        await using var own = new TestSite();
        await own.InitializeAsync();

        var disabled = await own.GetAsync(async services =>
        {
            var userService = services.GetRequiredService<IUserService>();

            return await userService.DisableAsync((await userService.GetUserAsync(TestSite.AdminName))!);
        });

        disabled.ShouldBeFalse();
        await own.SignInAsync(TestSite.AdminName);
    }

    [Fact]
    public async Task A_user_with_a_second_factor_is_not_let_in_by_the_password_alone()
    {
        var user = await site.CreateUserAsync();
        await site.UsingScopeAsync(async scope =>
        {
            var userManager = scope.ServiceProvider.GetRequiredService<UserManager<IUser>>();
            await userManager.SetTwoFactorEnabledAsync((await userManager.FindByIdAsync(user.UserId))!, enabled: true);
        });

        var browser = site.CreateBrowser();
        (await browser.TrySignInAsync(user.UserName, TestSite.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.IsSignedInAsync()).ShouldBeFalse();
    }

    private static string Comparable(string page, string userName)
        => Token().Replace(page, "value=\"token\"").Replace(userName, "name", StringComparison.Ordinal);

    [GeneratedRegex("value=\"CfDJ8[^\"]+\"")]
    private static partial Regex Token();
}
