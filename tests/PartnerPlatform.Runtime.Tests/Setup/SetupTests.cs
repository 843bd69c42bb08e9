using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace PartnerPlatform.Runtime.Tests.Setup;

public sealed partial class SetupTests
{
    private const string SettingsType = "OrchardCore.Settings.SiteSettings, OrchardCore.Settings";

    private const string Steps = """
        [
          { "name": "feature", "enable": ["OrchardCore.Localization", "OrchardCore.HealthChecks", "OrchardCore.Security", "Not.There"] },
          { "name": "unknown-step", "x": 1 },
          {
            "name": "Settings",
            "PageSize": "25",
            "UseCdn": "true",
            "SiteSalt": "[js: variables('salt')]",
            "BaseUrl": "https://[js: no directive inside]",
            "HomeRoute": { "Action": "Index", "Controller": "Home", "Area": "Some.Module" },
            "LocalizationSettings": { "DefaultCulture": "fr-FR", "SupportedCultures": ["fr-FR", "en-US"], "FallBackToParentCulture": true },
            "SecuritySettings": { "ContentSecurityPolicy": { "default-src": "'self'", "upgrade-insecure-requests": "" } },
            "Custom": { "Site": "[js: parameters('SiteName')]", "First": "[js: variables('id')]", "Second": "[js: variables('id')]", "Plain": "[1]" }
          }
        ]
        """;

    private const string Variables = """{ "id": "[js: uuid()]", "salt": "[js: variables('id') + '!']" }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_request_sets_the_site_up_and_leads_to_the_start_page()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);

        var response = await site.Client.GetAsync("/", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, site.Log);
        response.Headers.Location!.ToString().ShouldBe("/");
        site.Settings.IsRunning().ShouldBeTrue();
        (await site.Client.GetAsync("/health/live", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Settings_of_the_recipe_and_of_the_setup_are_stored_in_the_form_of_Orchard()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);
        await site.Client.GetAsync("/", Cancellation);

        var document = await site.ReadDocumentAsync(SettingsType);

        document.Select(member => member.Key).ShouldBe(
        [
            "BaseUrl", "MaxPagedCount", "MaxPageSize", "PageSize", "TimeZoneId", "ResourceDebugMode", "SiteName", "SiteSalt", "PageTitleFormat",
            "SuperUser", "UseCdn", "HomeRoute", "AppendVersion", "CacheMode", "Properties", "Identifier",
        ]);
        document["SiteName"]!.GetValue<string>().ShouldBe("Test site");
        document["TimeZoneId"]!.GetValue<string>().ShouldBe("Europe/Zurich");
        document["PageSize"]!.GetValue<int>().ShouldBe(25);
        document["MaxPageSize"]!.GetValue<int>().ShouldBe(100);
        document["UseCdn"]!.GetValue<bool>().ShouldBeTrue();
        document["ResourceDebugMode"]!.GetValue<string>().ShouldBe("FromConfiguration");
        document["BaseUrl"]!.GetValue<string>().ShouldBe("https://[js: no directive inside]");
        document["SuperUser"]!.GetValue<string>().Length.ShouldBe(26);
        document["HomeRoute"]!.ToJsonString().ShouldBe("""{"Action":"Index","Controller":"Home","Area":"Some.Module"}""");
        document["Properties"]!["name"]!.GetValue<string>().ShouldBe("Settings");
    }

    [Fact]
    public async Task Scripts_of_the_recipe_see_parameters_and_variables_which_are_evaluated_once()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);
        await site.Client.GetAsync("/", Cancellation);

        var document = await site.ReadDocumentAsync(SettingsType);
        var custom = document["Properties"]!["Custom"]!;
        var id = custom["First"]!.GetValue<string>();

        custom["Site"]!.GetValue<string>().ShouldBe("Test site");
        custom["Plain"]!.GetValue<string>().ShouldBe("[1]");
        id.Length.ShouldBe(26);
        custom["Second"]!.GetValue<string>().ShouldBe(id);
        document["SiteSalt"]!.GetValue<string>().ShouldBe(id + "!");
    }

    [Fact]
    public async Task Sections_are_read_from_memory_and_changed_through_a_copy()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);
        await site.Client.GetAsync("/", Cancellation);

        await site.UsingScopeAsync(async services =>
        {
            var siteService = services.GetRequiredService<ISiteService>();
            var shared = await siteService.GetSiteSettingsAsync();

            shared.GetOrCreate<LocalizationSettings>().SupportedCultures.ShouldBe(["fr-FR", "en-US"]);
            shared.GetOrCreate<LocalizationSettings>().ShouldBeSameAs(shared.GetOrCreate<LocalizationSettings>());
            shared.TryGet<HealthSection>(out _).ShouldBeFalse();

            var mutable = await siteService.LoadSiteSettingsAsync();
            mutable.ShouldNotBeSameAs(shared);
            mutable.SiteName = "Renamed";
            await siteService.UpdateSiteSettingsAsync(mutable);
        });

        await site.UsingScopeAsync(async services =>
            (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName.ShouldBe("Renamed"));
    }

    [Fact]
    public async Task The_security_headers_of_the_settings_are_sent()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);
        await site.Client.GetAsync("/", Cancellation);

        var response = await site.Client.GetAsync("/health/live", Cancellation);

        response.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'self';upgrade-insecure-requests"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task A_failing_recipe_leaves_the_site_as_it_was()
    {
        await using var site = await CmsSite.StartAsync("""[ { "name": "settings", "SiteName": "[js: variables('missing')]" } ]""");

        var response = await site.Client.GetAsync("/", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        site.Settings.IsUninitialized().ShouldBeTrue();
    }

    [Fact]
    public async Task A_recipe_that_fails_later_names_its_step()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables);
        await site.Client.GetAsync("/", Cancellation);

        await site.UsingScopeAsync(async services =>
        {
            var recipe = (await HarvestAsync(services)).Single(recipe => recipe.Name == "Test");
            var executor = services.GetRequiredService<IRecipeExecutor>();

            var exception = await Should.ThrowAsync<RecipeExecutionException>(() =>
                executor.ExecuteAsync("1", new RecipeDescriptor
                {
                    Name = "Broken",
                    BasePath = recipe.BasePath,
                    FileProvider = recipe.FileProvider,
                    RecipeFileInfo = new TextFileInfo("""{ "steps": [ { "name": "recipes", "Values": [ { "name": "Nowhere" } ] } ] }"""),
                }, new Dictionary<string, object>(), Cancellation));

            exception.StepResult.StepName.ShouldBe("recipes");
            exception.StepResult.Errors.ShouldHaveSingleItem().ShouldContain("Nowhere");
        });
    }

    [Fact]
    public async Task Without_configuration_the_setup_page_asks_and_shows_what_is_wrong_at_each_field()
    {
        await using var site = await CmsSite.StartAsync(Steps, Variables, autoSetup: false);
        site.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr-FR");

        var page = await site.Client.GetAsync("/", Cancellation);
        var html = await page.Content.ReadAsStringAsync(Cancellation);
        html.ShouldContain("<html lang=\"fr");
        html.ShouldContain("Installez votre site");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("style=");

        var refused = await PostAsync(site, page, html, ("Password", "short"), ("Email", "nobody"));
        var errors = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancellation));
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        errors.ShouldContain("Le mot de passe doit compter au moins 6 caractères.");
        errors.ShouldContain("L’adresse e-mail n’est pas valide.");
        site.Settings.IsUninitialized().ShouldBeTrue();

        var accepted = await PostAsync(site, page, html, ("Password", "P@ssw0rd!"), ("Email", "ann@example.com"));
        accepted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        site.Settings.IsRunning().ShouldBeTrue();
    }

    private static async Task<IEnumerable<RecipeDescriptor>> HarvestAsync(IServiceProvider services)
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var harvester in services.GetServices<IRecipeHarvester>())
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes;
    }

    private static Task<HttpResponseMessage> PostAsync(CmsSite site, HttpResponseMessage page, string html, params (string Name, string Value)[] values)
    {
        var form = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = TokenPattern().Match(html).Groups[1].Value,
            ["SiteName"] = "My site",
            ["RecipeName"] = "Test",
            ["DatabaseProvider"] = "Sqlite",
            ["UserName"] = "ann",
        };

        foreach (var (name, value) in values)
        {
            form[name] = value;
        }

        form["PasswordConfirmation"] = form["Password"];

        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

        return site.Client.SendAsync(request, Cancellation);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();

    private sealed class HealthSection
    {
        public bool Any { get; set; }
    }
}
