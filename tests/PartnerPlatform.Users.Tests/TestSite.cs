using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Users.Tests;

/// <summary>A site with users, roles and the admin, on a database of its own.</summary>
public sealed class TestSite : IAsyncLifetime
{
    public const string AdminName = "admin";
    public const string Password = "Correct-horse-9";

    private WebApplication _app = null!;
    private int _users;

    public string Folder { get; } = Directory.CreateTempSubdirectory("users-").FullName;

    public string DatabasePath => Directory.GetFiles(Path.Combine(Folder, "App_Data", "Sites", "Default"), "*.db").Single();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "Recipes"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "test.recipe.json"), Path.Combine(Folder, "Recipes", "test.recipe.json"));

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestSite).Assembly.GetName().Name,
            ContentRootPath = Folder,
            EnvironmentName = "Production",
        });

        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:ShellName"] = "Default",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteName"] = "Test site",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:SiteTimeZone"] = "Europe/Paris",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:RecipeName"] = "UsersTest",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminUsername"] = AdminName,
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminEmail"] = "admin@example.com",
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:AdminPassword"] = Password,
            ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider"] = "Sqlite",
            ["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "site@example.com",
            ["OrchardCore:OrchardCore_Email_Smtp:DeliveryMethod"] = "SpecifiedPickupDirectory",
            ["OrchardCore:OrchardCore_Email_Smtp:PickupDirectoryLocation"] = "/",
            ["OrchardCore:OrchardCore_Email_Smtp:PickupDirectoryLocationBase"] = MailFolder,
        });

        builder.Services.AddOrchardCms()
            .AddSetupFeatures("OrchardCore.AutoSetup")
            .ConfigureServices(services =>
            {
                services.AddPermissionProvider<TestPermissions>();
                services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
                services.AddScoped<IAuthorizationHandler, OwnDocumentHandler>();
            });

        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();

        var response = await CreateBrowser().GetAsync("/");
        if ((int)response.StatusCode >= 500)
        {
            throw new InvalidOperationException("The site could not be set up: " + await response.Content.ReadAsStringAsync());
        }
    }

    public string MailFolder => Path.Combine(Folder, "mail");

    public Browser CreateBrowser() => new(_app.GetTestServer().CreateHandler());

    /// <summary>Returns a browser in which a user has signed in.</summary>
    public async Task<Browser> SignInAsync(string userName, string password = Password)
    {
        var browser = CreateBrowser();
        await browser.SignInAsync(userName, password);

        return browser;
    }

    /// <summary>Creates a user of a name that no other test uses.</summary>
    public async Task<User> CreateUserAsync(params string[] roles)
    {
        var name = $"user{Interlocked.Increment(ref _users)}";
        var user = new User { UserName = name, Email = name + "@example.com", EmailConfirmed = true, RoleNames = [.. roles] };
        var errors = new List<string>();

        await UsingScopeAsync(async scope =>
            await scope.ServiceProvider.GetRequiredService<IUserService>().CreateUserAsync(user, Password, (_, message) => errors.Add(message)));

        errors.ShouldBeEmpty();

        return user;
    }

    public async Task UsingScopeAsync(Func<ShellScope, Task> execute)
        => await (await _app.Services.GetRequiredService<IShellHost>().GetScopeAsync("Default")).UsingAsync(execute);

    public async Task<T> GetAsync<T>(Func<IServiceProvider, Task<T>> get)
    {
        T result = default!;
        await UsingScopeAsync(async scope => result = await get(scope.ServiceProvider));

        return result;
    }

    /// <summary>Returns whether a user has a permission, as the principal with which the user signs in.</summary>
    public Task<bool> IsGrantedAsync(User user, Permission permission, object? resource = null)
        => GetAsync(async services =>
        {
            var userService = services.GetRequiredService<IUserService>();
            var principal = await userService.CreatePrincipalAsync((await userService.GetUserByUniqueIdAsync(user.UserId))!);

            return await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(principal, permission, resource);
        });

    public async Task<string> ReadDocumentAsync(string type)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select Content from Document where Type = $type order by Id limit 1";
        command.Parameters.AddWithValue("$type", type);

        return (string)(await command.ExecuteScalarAsync())!;
    }

    public async Task<List<string>> ReadSchemaAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select sql from sqlite_master where tbl_name = $table and sql is not null order by type desc, name";
        command.Parameters.AddWithValue("$table", table);
        await using var reader = await command.ExecuteReaderAsync();
        var schema = new List<string>();

        while (await reader.ReadAsync())
        {
            schema.Add(reader.GetString(0));
        }

        return schema;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
