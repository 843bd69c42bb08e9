using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PartnerPlatform.Display.Tests;

/// <summary>An application with a module, a theme and the theme it is based on.</summary>
public sealed class DisplaySite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("display-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DisplaySite).Assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOrchardCore().AddMvc().AddTheming().WithFeatures("Display.Module", "Display.BaseTheme", "Display.Theme");
        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
