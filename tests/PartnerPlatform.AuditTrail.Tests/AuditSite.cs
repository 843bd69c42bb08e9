using Audit.Module.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Users.Tests;
using Xunit.Sdk;
using Xunit.v3;
using YesSql;

[assembly: AssemblyFixture(typeof(PartnerPlatform.AuditTrail.Tests.AuditSite))]

// Some tests change which events the one site records.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace PartnerPlatform.AuditTrail.Tests;

/// <summary>A site with the audit trail and a module that uses it, on a database of its own.</summary>
public sealed class AuditSite : IAsyncLifetime
{
    public const string AdminName = "admin";
    public const string Password = "Correct-horse-9";

    private readonly string _folder = Directory.CreateTempSubdirectory("audit-").FullName;
    private WebApplication _app = null!;
    private int _users;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Recipes"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "audit.recipe.json"), Path.Combine(_folder, "Recipes", "audit.recipe.json"));

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(AuditSite).Assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });

        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:ShellName"] = "Default",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteName"] = "Test site",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteTimeZone"] = "Europe/Paris",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName"] = "AuditTest",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername"] = AdminName,
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminEmail"] = "admin@example.com",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword"] = Password,
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider"] = "Sqlite",
        });

        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();

        var response = await CreateBrowser().GetAsync("/");
        ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
    }

    public Browser CreateBrowser() => new(_app.GetTestServer().CreateHandler());

    public async Task<Browser> SignInAsync(string userName)
    {
        var browser = CreateBrowser();
        await browser.SignInAsync(userName, Password);

        return browser;
    }

    public async Task<User> CreateUserAsync(params string[] roles)
    {
        var name = $"user{Interlocked.Increment(ref _users)}";
        var user = new User { UserName = name, Email = name + "@example.com", EmailConfirmed = true, RoleNames = [.. roles] };
        var errors = new List<string>();
        await UsingAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(user, Password, (_, message) => errors.Add(message)));
        errors.ShouldBeEmpty();

        return user;
    }

    public async Task UsingAsync(Func<IServiceProvider, Task> execute)
        => await (await _app.Services.GetRequiredService<IShellHost>().GetScopeAsync("Default")).UsingAsync(scope => execute(scope.ServiceProvider));

    public async Task<T> GetAsync<T>(Func<IServiceProvider, Task<T>> get)
    {
        T result = default!;
        await UsingAsync(async services => result = await get(services));

        return result;
    }

    public Task RecordAsync(string name, Shipment shipment, string? userName = null, string category = "Shipment") =>
        UsingAsync(services => services.GetRequiredService<IAuditTrailManager>()
            .RecordEventAsync(new AuditTrailContext<Shipment>(name, category, shipment.Number, null, userName, shipment)));

    public Task<AuditTrailEvent[]> FindAsync(string correlationId) => GetAsync(async services =>
        (await services.GetRequiredService<ISession>()
            .Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CorrelationId == correlationId, AuditTrailEvent.Collection)
            .OrderBy(index => index.Id)
            .ListAsync()).ToArray());

    public Task ChangeSettingsAsync<T>(Action<T> change)
        where T : new() => UsingAsync(async services =>
        {
            var siteService = services.GetRequiredService<ISiteService>();
            var site = await siteService.LoadSiteSettingsAsync();
            site.Alter(change);
            await siteService.UpdateSiteSettingsAsync(site);
        });

    public async Task<List<string>> ReadAsync(string sql, string parameter)
    {
        var database = Directory.GetFiles(Path.Combine(_folder, "App_Data", "Sites", "Default"), "*.db").Single();
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$parameter", parameter);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();

        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
