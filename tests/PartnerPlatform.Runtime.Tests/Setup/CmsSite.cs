using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace PartnerPlatform.Runtime.Tests.Setup;

/// <summary>A content management system in a folder of its own that its first request sets up with a recipe of the test.</summary>
internal sealed class CmsSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private readonly TextLog _log;

    private CmsSite(WebApplication app, string folder, TextLog log)
    {
        _app = app;
        _folder = folder;
        _log = log;
        Client = app.GetTestClient();
        Browser = new HttpClient(new CookieHandler(app.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost/") };
        Browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public HttpClient Client { get; }

    /// <summary>A client that keeps cookies; its header <c>X-Permissions</c> signs in a user who has these.</summary>
    public HttpClient Browser { get; }

    public static async Task<CmsSite> StartAsync(string steps, string variables = "{}", bool autoSetup = true, string? otherRecipe = null)
    {
        var folder = Directory.CreateTempSubdirectory("cms-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "Recipes"));
        await File.WriteAllTextAsync(Path.Combine(folder, "Recipes", "test.recipe.json"), $$"""
            {
              // a comment is allowed
              "name": "Test",
              "displayName": "Test recipe",
              "issetuprecipe": true,
              "variables": {{variables}},
              "steps": {{steps}},
            }
            """);

        if (otherRecipe is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Recipes", "other.recipe.json"), otherRecipe);
        }

        if (autoSetup)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """
                { "OrchardCore": { "OrchardCore_AutoSetup": { "Tenants": [ {
                  "ShellName": "Default", "SiteName": "Test site", "SiteTimeZone": "Europe/Zurich", "RecipeName": "Test",
                  "AdminUsername": "admin", "AdminEmail": "admin@example.com", "AdminPassword": "P@ssw0rd!",
                  "DatabaseProvider": "Sqlite" } ] } } }
                """);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(CmsSite).Assembly.GetName().Name,
            ContentRootPath = folder,
            EnvironmentName = "Production",
        });

        builder.WebHost.UseTestServer();
        var log = new TextLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup").Configure((app, _) => app.Use(SignIn));

        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();

        return new CmsSite(app, folder, log);
    }

    /// <summary>What was logged as a warning or an error.</summary>
    public string Log => _log.ToString();

    public ShellSettings Settings => _app.Services.GetRequiredService<IShellHost>().GetSettings(ShellSettings.DefaultShellName);

    public async Task UsingScopeAsync(Func<IServiceProvider, Task> execute)
    {
        var shellHost = _app.Services.GetRequiredService<IShellHost>();
        await shellHost.InitializeAsync();
        await (await shellHost.GetScopeAsync(ShellSettings.DefaultShellName)).UsingAsync(scope => execute(scope.ServiceProvider));
    }

    /// <summary>The content of the stored document of a type, as it is in the database.</summary>
    public async Task<JsonObject> ReadDocumentAsync(string type)
    {
        var path = Path.Combine(_folder, "App_Data", "Sites", "Default", "OrchardCore.db");
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select Content from Document where Type = $type";
        command.Parameters.AddWithValue("$type", type);

        return (JsonObject)JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)!;
    }

    private static Task SignIn(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.TryGetValue("X-Permissions", out var permissions))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(ClaimTypes.Name, "tester"), .. permissions.ToString().Split(' ').Select(name => new Claim("Permission", name))],
                authenticationType: "Test"));
        }

        return next(context);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Browser.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies)
            {
                request.Headers.Add("Cookie", cookies);
            }

            var response = await base.SendAsync(request, cancellationToken);

            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
            {
                _cookies.SetCookies(request.RequestUri!, cookie);
            }

            return response;
        }
    }
}
