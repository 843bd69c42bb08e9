using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds the folder of the application's data.</summary>
internal sealed class ShellOptionsSetup(IHostEnvironment environment) : IConfigureOptions<ShellOptions>
{
    public void Configure(ShellOptions options)
    {
        var moved = System.Environment.GetEnvironmentVariable(ShellOptionConstants.OrchardAppData);

        options.ShellsApplicationDataPath = Path.Combine(environment.ContentRootPath, string.IsNullOrEmpty(moved) ? ShellOptionConstants.DefaultAppDataPath : moved);
        options.ShellsContainerName = ShellOptionConstants.DefaultSitesPath;
    }
}
