using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;

namespace PartnerPlatform.Runtime.Tests;

public sealed class TenantTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, string> s_files = new()
    {
        ["App_Data/tenants.json"] = """
            {
              "Default": { "VersionId": "1", "State": "Running", "RequestUrlHost": "main.test" },
              "Shop": { "VersionId": "2", "State": "Running", "RequestUrlHost": "main.test", "RequestUrlPrefix": "shop" },
              "Other": { "VersionId": "3", "State": "Running", "RequestUrlHost": "other.test:8080, *.wild.test" },
              "Late": { "VersionId": "4", "State": "Initializing", "RequestUrlHost": "late.test" },
              "Off": { "VersionId": "5", "State": "Disabled", "RequestUrlHost": "off.test" }
            }
            """,
    };

    [Theory]
    [InlineData("http://main.test/greeting", "Hello from Default")]
    [InlineData("http://MAIN.test/greeting", "Hello from Default")]
    [InlineData("http://main.test/shop/greeting", "Hello from Shop")]
    [InlineData("http://main.test/SHOP/greeting", "Hello from Shop")]
    [InlineData("http://other.test:8080/greeting", "Hello from Other")]
    [InlineData("http://a.wild.test/greeting", "Hello from Other")]
    [InlineData("http://a.b.wild.test/greeting", "Hello from Other")]
    public async Task A_request_goes_to_the_tenant_of_its_host_and_prefix(string url, string expected)
    {
        await using var site = await StartAsync();

        (await site.Client.GetStringAsync(url, Cancellation)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("http://unknown.test/greeting", HttpStatusCode.NotFound)]
    [InlineData("http://other.test/greeting", HttpStatusCode.NotFound)]
    [InlineData("http://off.test/greeting", HttpStatusCode.NotFound)]
    [InlineData("http://main.test/shopping/greeting", HttpStatusCode.NotFound)]
    [InlineData("http://late.test/greeting", HttpStatusCode.ServiceUnavailable)]
    public async Task A_request_without_a_running_tenant_is_not_served(string url, HttpStatusCode expected)
    {
        await using var site = await StartAsync();

        var response = await site.Client.GetAsync(url, Cancellation);

        response.StatusCode.ShouldBe(expected);
        (response.Headers.RetryAfter?.Delta == TimeSpan.FromSeconds(10)).ShouldBe(expected == HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Tenants_have_their_own_singletons_and_share_those_of_the_application()
    {
        await using var site = await StartAsync(builder =>
        {
            builder.ApplicationServices.AddSingleton<Shared>();
            builder.ConfigureServices(services => services.AddSingleton<Own>());
        });

        var shared = new HashSet<Shared>();
        var own = new HashSet<Own>();
        foreach (var tenant in new[] { "Default", "Shop", "Default" })
        {
            await site.UsingScopeAsync(tenant, scope =>
            {
                shared.Add(scope.ServiceProvider.GetRequiredService<Shared>());
                own.Add(scope.ServiceProvider.GetRequiredService<Own>());

                return Task.CompletedTask;
            });
        }

        shared.ShouldHaveSingleItem().ShouldBeSameAs(site.Services.GetRequiredService<Shared>());
        own.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Releasing_a_tenant_disposes_of_its_own_services_only()
    {
        await using var site = await StartAsync(builder =>
        {
            builder.ApplicationServices.AddSingleton<Shared>();
            builder.ConfigureServices(services => services.AddSingleton<Own>());
        });

        Own? own = null;
        Shared? shared = null;
        await site.UsingScopeAsync("Shop", scope =>
        {
            own = scope.ServiceProvider.GetRequiredService<Own>();
            shared = scope.ServiceProvider.GetRequiredService<Shared>();

            return Task.CompletedTask;
        });

        await site.ShellHost.ReleaseShellContextAsync(site.ShellHost.GetSettings("Shop"));

        own!.Disposed.ShouldBeTrue();
        shared!.Disposed.ShouldBeFalse();
        (await site.Client.GetStringAsync("http://main.test/shop/greeting", Cancellation)).ShouldBe("Hello from Shop");
    }

    [Fact]
    public async Task A_released_shell_lives_until_its_last_scope_ends()
    {
        await using var site = await StartAsync(builder => builder.ConfigureServices(services => services.AddSingleton<Own>()));
        Own? own = null;

        await site.UsingScopeAsync("Shop", async scope =>
        {
            own = scope.ServiceProvider.GetRequiredService<Own>();
            await site.ShellHost.ReleaseShellContextAsync(scope.ShellContext.Settings);
            own.Disposed.ShouldBeFalse();
        });

        own!.Disposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Settings_are_saved_to_files_and_used_without_a_restart()
    {
        await using var site = await StartAsync();
        await site.ShellHost.InitializeAsync();

        var settings = new ShellSettings(site.ShellHost.GetSettings("Off")) { RequestUrlHost = "on.test" }.AsRunning();
        settings["Colour"] = "teal";
        await site.ShellHost.UpdateShellSettingsAsync(settings);

        (await site.Client.GetStringAsync("http://on.test/greeting", Cancellation)).ShouldBe("Hello from Off");
        var tenants = await File.ReadAllTextAsync(Path.Combine(site.Folder, "App_Data/tenants.json"), Cancellation);
        tenants.ShouldContain("on.test");
        var own = await File.ReadAllTextAsync(Path.Combine(site.Folder, "App_Data/Sites/Off/appsettings.json"), Cancellation);
        own.ShouldContain("\"Colour\": \"teal\"");
        site.ShellHost.GetSettings("Off").TenantId.ShouldBe("5");
        site.ShellHost.GetSettings("Off").VersionId.ShouldNotBe("5");
    }

    [Fact]
    public async Task The_default_tenant_is_created_when_there_is_none()
    {
        await using var site = await Site.StartAsync(builder => builder.WithTenants());

        await site.ShellHost.InitializeAsync();

        var settings = site.ShellHost.GetAllSettings().ShouldHaveSingleItem();
        settings.Name.ShouldBe("Default");
        settings.IsUninitialized().ShouldBeTrue();
        File.Exists(Path.Combine(site.Folder, "App_Data/tenants.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_tenant_that_was_switched_off_can_be_removed_and_the_default_one_cannot()
    {
        await using var site = await StartAsync();
        await site.ShellHost.InitializeAsync();
        var removal = site.Services.GetRequiredService<IShellRemovalManager>();

        var refused = await removal.RemoveAsync(site.ShellHost.GetSettings("Default"));
        var removed = await removal.RemoveAsync(site.ShellHost.GetSettings("Off"));

        refused.Success.ShouldBeFalse();
        removed.Error?.ToString().ShouldBeNull();
        removed.ErrorMessage.ShouldBeNull();
        site.ShellHost.TryGetSettings("Off", out _).ShouldBeFalse();
        (await File.ReadAllTextAsync(Path.Combine(site.Folder, "App_Data/tenants.json"), Cancellation)).ShouldNotContain("off.test");
    }

    [Fact]
    public async Task The_prefix_moves_to_the_base_path()
    {
        await using var site = await StartAsync(builder => builder.Configure((_, routes) =>
            routes.MapGet("where", (HttpContext context) => $"{context.Request.PathBase}|{context.Request.Path}")));

        (await site.Client.GetStringAsync("http://main.test/shop/where", Cancellation)).ShouldBe("/shop|/where");
    }

    private static Task<Site> StartAsync(Action<OrchardCoreBuilder>? configure = null)
        => Site.StartAsync(
            builder =>
            {
                builder.WithTenants().WithFeatures("Sample.Module");
                configure?.Invoke(builder);
            },
            s_files);

    private sealed class Shared : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }

    private sealed class Own : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
