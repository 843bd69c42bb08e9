using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.AutoSetup.Options;
using OrchardCore.AutoSetup.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardCore.AutoSetup;

internal sealed class Startup(
    ShellSettings shellSettings,
    IShellConfiguration shellConfiguration,
    ILogger<Startup> logger) : StartupBase
{
    // Before everything that a tenant without a database can't do.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.InfrastructureService;

    public override void ConfigureServices(IServiceCollection services)
    {
        var section = shellConfiguration.GetSectionCompat("OrchardCore_AutoSetup");

        services.AddScoped<IAutoSetupService, AutoSetupService>();
        services.Configure<AutoSetupOptions>(section);
        services.Configure<AutoSetupOptions>(options => options.ConfigurationExists = section.Exists());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (!shellSettings.IsUninitialized())
        {
            return;
        }

        var options = serviceProvider.GetRequiredService<IOptions<AutoSetupOptions>>().Value;

        if (!options.ConfigurationExists || !IsValid(options, serviceProvider))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(options.AutoSetupPath))
        {
            app.UseMiddleware<AutoSetupMiddleware>();
        }
        else
        {
            app.Map(options.AutoSetupPath, branch => branch.UseMiddleware<AutoSetupMiddleware>());
        }
    }

    private bool IsValid(AutoSetupOptions options, IServiceProvider serviceProvider)
    {
        var results = options.Validate(new ValidationContext(options, serviceProvider, items: null)).ToArray();

        foreach (var result in results)
        {
            logger.LogError("The configuration of the automatic setup is invalid: {Message}", result.ErrorMessage);
        }

        return results.Length == 0;
    }
}
