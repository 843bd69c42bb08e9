using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Users.Tests;

[Collection(TestSiteGroup.Name)]
public sealed class AdminTests(TestSite site)
{
    private const string ToggledFeature = "OrchardCore.HealthChecks";

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Admin/Roles/Index")]
    [InlineData("/Admin/Features")]
    [InlineData("/Admin/Themes")]
    public async Task Whoever_is_not_signed_in_is_asked_to(string path)
    {
        var response = await site.CreateBrowser().GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(Browser.Root, response.Headers.Location!).PathAndQuery.ShouldBe("/Login?ReturnUrl=" + Uri.EscapeDataString(path));
    }

    [Fact]
    public async Task A_user_without_access_is_refused()
    {
        var user = await site.CreateUserAsync("Viewer");
        var browser = await site.SignInAsync(user.UserName);

        var response = await browser.GetAsync("/Admin");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(Browser.Root, response.Headers.Location!).AbsolutePath.ShouldBe("/Error/403");
    }

    [Theory]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Admin/Users/Create")]
    [InlineData("/Admin/Roles/Index")]
    [InlineData("/Admin/Features")]
    [InlineData("/Admin/Themes")]
    public async Task Access_to_the_admin_alone_opens_none_of_its_pages(string path)
    {
        var user = await site.CreateUserAsync("Editor");
        var browser = await site.SignInAsync(user.UserName);

        (await browser.GetAsync("/Admin")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_menu_shows_what_the_person_may_open()
    {
        var admin = await site.SignInAsync(TestSite.AdminName);
        var editor = await site.SignInAsync((await site.CreateUserAsync("Editor")).UserName);

        var all = await admin.GetTextAsync("/Admin");
        all.ShouldContain("href=\"/Admin/Users/Index\"");
        all.ShouldContain("href=\"/Admin/Features\"");
        (await editor.GetTextAsync("/Admin")).ShouldNotContain("href=\"/Admin/Users/Index\"");
    }

    [Theory]
    [InlineData("/Admin", "Tableau de bord")]
    [InlineData("/Admin/Users/Index", "Ajouter un utilisateur")]
    [InlineData("/Admin/Roles/Index", "Ajouter un rôle")]
    [InlineData("/Admin/Features", "Fonctionnalités")]
    [InlineData("/Admin/Themes", "Thèmes")]
    public async Task Pages_speak_French(string path, string text)
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        WebUtility.HtmlDecode(await admin.GetTextAsync(path + "?culture=fr-FR")).ShouldContain(text);
    }

    [Fact]
    public async Task Pages_have_no_inline_script_or_style()
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        foreach (var path in new[] { "/Admin", "/Admin/Users/Index", "/Admin/Users/Create", "/Admin/Roles/Index", "/Admin/Features", "/Admin/Themes" })
        {
            var page = await admin.GetTextAsync(path);

            page.ShouldNotContain(" style=\"");
            page.ShouldNotContain("<style");
            page.ShouldNotContain("<script>");
            page.ShouldNotContain(" onclick=");
        }
    }

    [Fact]
    public async Task A_user_is_created_with_roles_found_and_changed()
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        var created = await admin.PostAsync(
            "/Admin/Users/Create",
            "/Admin/Users/Create",
            ("User.UserName", "marie"),
            ("User.Email", "marie@example.com"),
            ("User.IsEnabled", "true"),
            ("Password", TestSite.Password),
            ("User.Roles[0].Role", "Viewer"),
            ("User.Roles[0].IsSelected", "true"));
        created.StatusCode.ShouldBe(HttpStatusCode.Redirect, await created.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        (await admin.GetTextAsync("/Admin/Users/Index?q=MARIE&role=Viewer&state=enabled")).ShouldContain("marie@example.com");
        (await admin.GetTextAsync("/Admin/Users/Index?q=marie&state=disabled")).ShouldNotContain("marie@example.com");
        await site.SignInAsync("marie");

        var user = (OrchardCore.Users.Models.User)(await site.GetAsync(services => services.GetRequiredService<IUserService>().GetUserAsync("marie")))!;
        user.RoleNames.ShouldBe(["Viewer"]);

        var page = "/Admin/Users/Edit/" + user.UserId;
        var changed = await admin.PostAsync(page, page, ("User.UserName", "marie"), ("User.Email", "marie.curie@example.com"), ("User.IsEnabled", "true"), ("User.EmailConfirmed", "true"), ("User.Roles[0].Role", "Writer"), ("User.Roles[0].IsSelected", "true"));
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        user = (OrchardCore.Users.Models.User)(await site.GetAsync(services => services.GetRequiredService<IUserService>().GetUserAsync("marie")))!;
        user.Email.ShouldBe("marie.curie@example.com");
        user.RoleNames.ShouldBe(["Writer"]);
    }

    [Theory]
    [InlineData("admin", "other@example.com", TestSite.Password, "User name 'admin' is already used.")]
    [InlineData("louise", "admin@example.com", TestSite.Password, "Email 'admin@example.com' is already used.")]
    [InlineData("louise", "no address", TestSite.Password, "A valid e-mail address is required.")]
    [InlineData("lou ise", "louise@example.com", TestSite.Password, "User name 'lou ise' is invalid.")]
    [InlineData("louise", "louise@example.com", "", "A password is required.")]
    [InlineData("louise", "louise@example.com", "short", "Passwords must be at least 6 characters.")]
    public async Task A_user_that_breaks_a_rule_is_not_created(string name, string email, string password, string message)
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        var response = await admin.PostAsync("/Admin/Users/Create", "/Admin/Users/Create", ("User.UserName", name), ("User.Email", email), ("User.IsEnabled", "true"), ("Password", password));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(message);
        (await site.GetAsync(services => services.GetRequiredService<IUserService>().GetUserAsync("louise"))).ShouldBeNull();
    }

    [Fact]
    public async Task A_feature_is_enabled_and_disabled_while_the_site_runs()
    {
        var admin = await site.SignInAsync(TestSite.AdminName);
        (await site.CreateBrowser().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await admin.PostAsync($"/Admin/Features/{ToggledFeature}/Enable", "/Admin/Features")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.CreateBrowser().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await admin.PostAsync($"/Admin/Features/{ToggledFeature}/Disable", "/Admin/Features")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.CreateBrowser().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("OrchardCore.Features")]
    [InlineData("No.Such.Feature")]
    public async Task A_feature_that_is_not_managed_here_is_not_found(string id)
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        (await admin.PostAsync($"/Admin/Features/{id}/Disable", "/Admin/Features")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.GetAsync(services => services.GetRequiredService<IShellFeaturesManager>().IsFeatureEnabledAsync("OrchardCore.Features"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Roles_are_created_copied_and_deleted()
    {
        var admin = await site.SignInAsync(TestSite.AdminName);

        (await admin.PostAsync("/Admin/Roles/Create", "/Admin/Roles/Create", ("RoleName", "Auditor"), ("RoleDescription", "Audits."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PostAsync("/Admin/Roles/Clone/Auditor", "/Admin/Roles/Clone/Auditor", ("name", "Auditor 2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var list = await admin.GetTextAsync("/Admin/Roles/Index");
        list.ShouldContain("Auditor 2");

        (await admin.PostAsync("/Admin/Roles/Delete/Auditor 2", "/Admin/Roles/Index")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.GetTextAsync("/Admin/Roles/Index")).ShouldNotContain("Auditor 2");

        var slash = await admin.PostAsync("/Admin/Roles/Create", "/Admin/Roles/Create", ("RoleName", "a/b"));
        (await slash.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("slash");
    }
}
