using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace PartnerPlatform.Runtime.Tests;

/// <summary>An application with tenants in a folder of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private Site(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public string Folder => _folder;

    public IShellHost ShellHost => Services.GetRequiredService<IShellHost>();

    public static async Task<Site> StartAsync(Action<OrchardCoreBuilder> configure, IReadOnlyDictionary<string, string>? files = null, string? folder = null)
    {
        folder ??= Directory.CreateTempSubdirectory("site-").FullName;
        foreach (var (path, content) in files ?? new Dictionary<string, string>())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, content);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = folder,
            EnvironmentName = "Production",
        });

        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        configure(builder.Services.AddOrchardCore().AddMvc());

        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();

        return new Site(app, folder);
    }

    public async Task UsingScopeAsync(string tenant, Func<ShellScope, Task> execute)
    {
        await ShellHost.InitializeAsync();
        await (await ShellHost.GetScopeAsync(tenant)).UsingAsync(execute);
    }

    /// <summary>Ends the application and keeps its folder for another one.</summary>
    public async ValueTask StopAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
