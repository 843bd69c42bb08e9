using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace PartnerPlatform.Runtime.Tests.Setup;

public sealed partial class AdminPageTests : IAsyncLifetime
{
    private const string Steps = """
        [
          { "name": "feature", "enable": [
            "OrchardCore.Admin", "OrchardCore.BackgroundTasks", "OrchardCore.Diagnostics", "OrchardCore.Localization", "OrchardCore.Localization.AdminCulturePicker",
            "OrchardCore.Navigation", "OrchardCore.Resources", "OrchardCore.Roles", "OrchardCore.Security", "OrchardCore.Tenants", "OrchardCore.Themes",
            "OrchardCore.Users", "TheAdmin" ] },
          { "name": "themes", "admin": "TheAdmin", "site": "" },
          { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en-US", "SupportedCultures": ["en-US", "fr-FR"], "FallBackToParentCulture": true } }
        ]
        """;

    private const string Rename = """
        { "name": "Rename", "displayName": "Rename the site", "steps": [ { "name": "settings", "SiteName": "[js: parameters('SiteName') + ' 2']" } ] }
        """;

    private CmsSite _site = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await CmsSite.StartAsync(Steps, otherRecipe: Rename);
        (await _site.Client.GetAsync("/", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Redirect, _site.Log);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/Admin/Settings/general", "ManageSettings")]
    [InlineData("/Admin/Settings/localization", "ManageCultures ManageResourceSettings")]
    [InlineData("/Admin/Settings/SecurityHeaders", "ManageSecurityHeadersSettings ManageResourceSettings")]
    [InlineData("/Admin/Recipes", "ManageRecipes")]
    [InlineData("/Admin/BackgroundTasks", "ManageBackgroundTasks")]
    [InlineData("/Admin/Tenants", "ManageTenants")]
    public async Task A_page_opens_for_those_who_may(string path, string permissions)
    {
        (await GetAsync(path, "AccessAdminPanel")).StatusCode.ShouldNotBe(HttpStatusCode.OK);

        var response = await GetAsync(path, "AccessAdminPanel " + permissions);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, _site.Log);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("<h1>");
    }

    [Fact]
    public async Task A_group_without_an_editor_for_the_user_is_not_found()
    {
        (await GetAsync("/Admin/Settings/nothing", "AccessAdminPanel ManageSettings")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync("/Admin/Settings/localization", "AccessAdminPanel ManageSettings")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task General_settings_are_checked_and_saved()
    {
        const string Path = "/Admin/Settings/general";
        const string Permissions = "AccessAdminPanel ManageSettings";

        var refused = await PostAsync(Path, Path, Permissions, ("ISite.SiteName", ""), ("ISite.PageSize", "0"), ("ISite.BaseUrl", "ftp://x"), ("ISite.PageTitleFormat", "{% if %}"));
        var html = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancellation));
        html.ShouldContain("The name of the site is required.");
        html.ShouldContain("The page size must be at least 1.");
        html.ShouldContain("The base URL must start with http:// or https://.");
        html.ShouldContain("The page title format has errors");
        html.ShouldContain("value=\"ftp://x\"");
        (await ReadSiteNameAsync()).ShouldBe("Test site");

        var saved = await PostAsync(Path, Path, Permissions, ("ISite.SiteName", "New name"), ("ISite.PageSize", "30"), ("ISite.TimeZone", "Europe/Paris"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadSiteNameAsync()).ShouldBe("New name");
    }

    [Fact]
    public async Task The_language_of_the_admin_is_chosen_without_a_script()
    {
        const string Path = "/Admin/Settings/general";
        const string Permissions = "AccessAdminPanel ManageSettings";

        var chosen = await PostAsync(Path, "/Admin/Culture?returnUrl=%2FAdmin%2FSettings%2Fgeneral", Permissions, ("culture", "fr-FR"));
        chosen.Headers.Location!.ToString().ShouldBe(Path);
        (await (await GetAsync(Path, Permissions)).Content.ReadAsStringAsync(Cancellation)).ShouldContain("Nom du site");

        (await PostAsync(Path, "/Admin/Culture?returnUrl=%2F%2Fevil.example", Permissions, ("culture", "en-US"))).Headers.Location!.ToString().ShouldBe("/");
        (await PostAsync(Path, "/Admin/Culture", Permissions, ("culture", "xx-XX"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_recipe_of_the_application_runs_from_its_page()
    {
        var response = await PostAsync(
            "/Admin/Recipes", "/Admin/Recipes/Execute", "AccessAdminPanel ManageRecipes", ("basePath", "Recipes"), ("fileName", "other.recipe.json"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadSiteNameAsync()).ShouldBe("Test site 2");
    }

    [Fact]
    public async Task A_tenant_is_created_and_set_up_with_the_link_that_only_its_creator_sees()
    {
        const string Permissions = "AccessAdminPanel ManageTenants";

        (await PostAsync("/Admin/Tenants/Create", "/Admin/Tenants/Create", Permissions, ("Name", "a-b"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var created = await PostAsync(
            "/Admin/Tenants/Create", "/Admin/Tenants/Create", Permissions,
            ("Name", "Shop"), ("RequestUrlPrefix", "shop"), ("RecipeName", "Test"), ("DatabaseProvider", "Sqlite"));
        created.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var list = await (await GetAsync("/Admin/Tenants", Permissions)).Content.ReadAsStringAsync(Cancellation);
        var link = WebUtility.HtmlDecode(SetupLink().Match(list).Groups[1].Value);
        var page = new Uri(link).PathAndQuery;

        (await _site.Client.GetAsync("/shop", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var html = await (await GetAsync(page, Permissions)).Content.ReadAsStringAsync(Cancellation);
        var done = await PostAsync(
            page, "/shop", Permissions,
            ("Secret", WebUtility.HtmlDecode(Secret().Match(html).Groups[1].Value)), ("SiteName", "Shop"), ("UserName", "ann"), ("Email", "ann@example.com"),
            ("Password", "P@ssw0rd!"), ("PasswordConfirmation", "P@ssw0rd!"));

        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, _site.Log);
        (await _site.Client.GetAsync("/shop/Login", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_in_a_browser_and_a_problem_elsewhere()
    {
        var page = await _site.Browser.GetAsync("/no/such/page", Cancellation);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("This page doesn't exist");

        var problem = await _site.Client.GetAsync("/Error/404", Cancellation);
        problem.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        problem.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task<string?> ReadSiteNameAsync()
    {
        string? name = null;
        await _site.UsingScopeAsync(async services => name = (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName);

        return name;
    }

    private Task<HttpResponseMessage> GetAsync(string path, string permissions) => SendAsync(HttpMethod.Get, path, permissions, null);

    private async Task<HttpResponseMessage> PostAsync(string formPath, string path, string permissions, params (string Name, string Value)[] values)
    {
        var html = await (await GetAsync(formPath, permissions)).Content.ReadAsStringAsync(Cancellation);
        var form = values.ToDictionary(value => value.Name, value => value.Value);
        form["__RequestVerificationToken"] = Token().Match(html).Groups[1].Value;

        return await SendAsync(HttpMethod.Post, path, permissions, new FormUrlEncodedContent(form));
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string permissions, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Permissions", permissions);

        return _site.Browser.SendAsync(request, Cancellation);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("href=\"([^\"]+[?]token=[^\"]+)\"")]
    private static partial Regex SetupLink();

    [GeneratedRegex("name=\"Secret\" value=\"([^\"]+)\"")]
    private static partial Regex Secret();
}
