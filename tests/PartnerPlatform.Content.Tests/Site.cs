using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

[assembly: AssemblyFixture(typeof(PartnerPlatform.Content.Tests.Site))]

namespace PartnerPlatform.Content.Tests;

/// <summary>
/// A site with the content features in a folder of its own, set up by its first request. A request with the header
/// <c>X-Permissions</c> comes from a user of that name with these permissions.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    private const string Recipe = """
        {
          "name": "Content", "displayName": "Content", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [
              "OrchardCore.Settings", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.ContentFields", "OrchardCore.ContentFields.Indexing.SQL", "OrchardCore.ContentFields.Indexing.SQL.UserPicker", "OrchardCore.Title",
              "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.HomeRoute", "OrchardCore.Users", "OrchardCore.Roles",
              "OrchardCore.Admin", "OrchardCore.Themes", "OrchardCore.Navigation", "OrchardCore.Resources", "TheAdmin" ] },
            { "name": "themes", "site": "", "admin": "TheAdmin" },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Article", "DisplayName": "Article",
                  "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true, "Securable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" }, "TitlePartSettings": { "Options": 3 } } },
                    { "PartName": "AliasPart", "Name": "AliasPart", "Settings": { "ContentTypePartSettings": { "Position": "1" } } },
                    { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "ContentTypePartSettings": { "Position": "2" }, "AutoroutePartSettings": { "AllowCustomPath": true, "ShowHomepageOption": true, "Pattern": "{{ ContentItem.DisplayText | slugify }}" } } },
                    { "PartName": "Article", "Name": "Article", "Settings": { "ContentTypePartSettings": { "Position": "3" } } } ] },
                { "Name": "Single", "DisplayName": "Single",
                  "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "HelloPart", "Name": "HelloPart", "Settings": {} } ] } ],
              "ContentParts": [
                { "Name": "Article", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Subtitle", "Settings": { "TextFieldSettings": { "Required": true } } },
                  { "FieldName": "HtmlField", "Name": "Body", "Settings": {} },
                  { "FieldName": "BooleanField", "Name": "Featured", "Settings": {} },
                  { "FieldName": "NumericField", "Name": "Price", "Settings": { "NumericFieldSettings": { "Scale": 2, "Minimum": 0 } } },
                  { "FieldName": "DateField", "Name": "Day", "Settings": {} },
                  { "FieldName": "DateTimeField", "Name": "Moment", "Settings": {} },
                  { "FieldName": "LinkField", "Name": "More", "Settings": {} },
                  { "FieldName": "ContentPickerField", "Name": "Related", "Settings": { "ContentPickerFieldSettings": { "Multiple": true, "DisplayedContentTypes": [ "Article" ] } } },
                  { "FieldName": "UserPickerField", "Name": "Editors", "Settings": { "UserPickerFieldSettings": { "Multiple": true } } } ] } ] },
            { "name": "Content", "data": [
              { "ContentItemId": "4000000000000000000imported", "ContentType": "Article", "DisplayText": "Imported", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Imported" }, "AliasPart": { "Alias": "Imported-One" }, "AutoroutePart": { "Path": "imported" },
                "Article": { "Subtitle": { "Text": "From a recipe" } } } ] }
          ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("content-").FullName;
    private WebApplication? _app;

    public IShellHost ShellHost => _app!.Services.GetRequiredService<IShellHost>();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Recipes"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "Recipes", "content.recipe.json"), Recipe);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });

        builder.Configuration.AddInMemoryCollection(GetSetup());
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOrchardCms()
            .AddSetupFeatures("OrchardCore.AutoSetup")
            .ConfigureServices(services =>
            {
                services.AddContentPart<HelloPart>();
                services.AddScoped<EventLog>();
                services.AddScoped<IContentHandler, RecordingHandler>();
            })
            .Configure((app, _) => app.Use((context, next) =>
            {
                if (context.Request.Headers.TryGetValue("X-Permissions", out var permissions))
                {
                    context.User = CreateUser("tester", permissions.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
                }

                return next(context);
            }));

        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();

        using var client = CreateClient();
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await client.GetAsync("/");
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public HttpClient CreateClient()
    {
        var client = new HttpClient(new CookieHandler(_app!.GetTestServer().CreateHandler())) { BaseAddress = new Uri("https://localhost/") };
        return client;
    }

    public async Task UsingAsync(Func<IServiceProvider, Task> execute)
        => await (await ShellHost.GetScopeAsync(ShellSettings.DefaultShellName)).UsingAsync(scope => execute(scope.ServiceProvider));

    public static ClaimsPrincipal CreateUser(string id, params string[] permissions)
        => new(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, id), new Claim(ClaimTypes.Name, id), .. permissions.Select(name => new Claim("Permission", name))],
            authenticationType: "Test"));

    private static Dictionary<string, string?> GetSetup()
    {
        const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

        return new Dictionary<string, string?>
        {
            [Tenant + "ShellName"] = "Default",
            [Tenant + "SiteName"] = "Content",
            [Tenant + "SiteTimeZone"] = "Europe/Paris",
            [Tenant + "RecipeName"] = "Content",
            [Tenant + "AdminUsername"] = "admin",
            [Tenant + "AdminEmail"] = "admin@example.com",
            [Tenant + "AdminPassword"] = "P@ssw0rd!2026",
            [Tenant + "DatabaseProvider"] = "Sqlite",
        };
    }

    /// <summary>Keeps the cookies of one browser.</summary>
    private sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            {
                request.Headers.Add("Cookie", header);
            }

            var response = await base.SendAsync(request, cancellationToken);

            if (response.Headers.TryGetValues("Set-Cookie", out var values))
            {
                foreach (var value in values)
                {
                    _cookies.SetCookies(request.RequestUri!, value);
                }
            }

            return response;
        }
    }
}
