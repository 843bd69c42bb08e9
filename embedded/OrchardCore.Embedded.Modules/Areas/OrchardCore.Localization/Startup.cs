using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Localization.Drivers;
using OrchardCore.Localization.Services;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    private const string ResourcesPath = "Localization";

    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPortableObjectLocalization(options => options.ResourcesPath = ResourcesPath);
        services.AddDataAnnotationsPortableObjectLocalization();
        services.Replace(ServiceDescriptor.Singleton<ILocalizationFileLocationProvider, ModularPoFileLocationProvider>());
        services.Replace(ServiceDescriptor.Scoped<ILocalizationService, LocalizationService>());
        services.Configure<CultureOptions>(shellConfiguration.GetSectionCompat("OrchardCore_Localization_CultureOptions"));

        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<LocalizationSettingsDisplayDriver>();
    }

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var localizationService = serviceProvider.GetRequiredService<ILocalizationService>();
        var useUserOverride = !serviceProvider.GetRequiredService<IOptions<CultureOptions>>().Value.IgnoreSystemSettings;
        var cultures = await localizationService.GetSupportedCulturesAsync();
        var options = serviceProvider.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value;

        // The factory of localizers reads the fallback from the same options.
        options.CultureInfoUseUserOverride = useUserOverride;
        options.SetDefaultCulture(await localizationService.GetDefaultCultureAsync());
        options.AddSupportedCultures(cultures);
        options.AddSupportedUICultures(cultures);
        options.FallBackToParentCultures = options.FallBackToParentUICultures = localizationService.FallBackToParentCultures;

        app.UseRequestLocalization(options);
    }
}
