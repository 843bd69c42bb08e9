using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace OrchardCore.Setup;

internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    private static readonly string[] _ownCultures = ["en", "fr"];

    private readonly SetupCultureOptions _options =
        shellConfiguration.GetSectionCompat("OrchardCore_Setup").Get<SetupCultureOptions>() ?? new SetupCultureOptions();

    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPortableObjectLocalization(options => options.ResourcesPath = "Localization");
        services.AddDataAnnotationsPortableObjectLocalization();
        services.Replace(ServiceDescriptor.Singleton<ILocalizationFileLocationProvider, ModularPoFileLocationProvider>());
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = (_options.SupportedCultures ?? _ownCultures).Append(_options.DefaultCulture).Distinct().ToArray();

            options.SetDefaultCulture(_options.DefaultCulture).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.FallBackToParentUICultures = true;
        });

        services.AddSetup();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseRequestLocalization();
        routes.MapAreaControllerRoute(
            name: "Setup",
            areaName: "OrchardCore.Setup",
            pattern: string.Empty,
            defaults: new { controller = "Setup", action = "Index" });
    }
}
