using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace PartnerPlatform.YesSql.Tests;

/// <summary>An application whose only tenant runs on an empty database.</summary>
internal sealed class TenantHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TenantHost(WebApplication app, string folder)
    {
        _app = app;
        Folder = folder;
    }

    public string Folder { get; }

    public static string DatabaseFile(string folder) => Path.Combine(folder, "App_Data", "Sites", "Default", "OrchardCore.db");

    public static async Task<string> CreateFolderAsync(Database database, string settings = "")
    {
        var folder = Directory.CreateTempSubdirectory("partner-platform-tenant-").FullName;
        var site = Path.Combine(folder, "App_Data", "Sites", "Default");
        Directory.CreateDirectory(site);
        await File.WriteAllTextAsync(Path.Combine(folder, "App_Data", "tenants.json"), """{"Default":{"VersionId":"v1","TenantId":"v1","State":"Running"}}""");
        var connection = database == Database.Postgres
            ? $"""
              "DatabaseProvider":"Postgres","ConnectionString":"{(await TestDatabase.CreateAsync(database)).ConnectionString}"
              """
            : """
              "DatabaseProvider":"Sqlite","DatabaseName":"OrchardCore.db"
              """;
        await File.WriteAllTextAsync(Path.Combine(site, "appsettings.json"), $$"""{ {{connection}},"IdentityColumnSize":"Int64"{{settings}} }""");
        if (database == Database.Sqlite)
        {
            // A database that runs is only opened, never created.
            await using var sqlite = new SqliteConnection($"Data Source={DatabaseFile(folder)};Pooling=False");
            await sqlite.OpenAsync();
        }

        return folder;
    }

    public static async Task<TenantHost> StartAsync(string folder, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TenantHost).Assembly.GetName().Name,
            ContentRootPath = folder,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOrchardCore()
            .WithTenants()
            .AddDataAccess()
            .AddDataStorage()
            .AddDocumentManagement()
            .AddIdGeneration()
            .ConfigureServices(services => configure?.Invoke(services));
        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();
        return new TenantHost(app, folder);
    }

    public static async Task<TenantHost> StartAsync(Database database, Action<IServiceCollection>? configure = null) =>
        await StartAsync(await CreateFolderAsync(database), configure);

    public async Task UsingAsync(Func<IServiceProvider, Task> execute)
    {
        var shellHost = _app.Services.GetRequiredService<IShellHost>();
        await shellHost.InitializeAsync();
        await (await shellHost.GetScopeAsync("Default")).UsingAsync(scope => execute(scope.ServiceProvider));
    }

    public async Task<T> UsingAsync<T>(Func<IServiceProvider, Task<T>> execute)
    {
        T result = default!;
        await UsingAsync(async services =>
        {
            result = await execute(services);
        });
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
