using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings.Drivers;
using OrchardCore.Settings.Recipes;
using OrchardCore.Settings.Services;
using OrchardCore.Setup.Events;

namespace OrchardCore.Settings;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<ISiteService, SiteService>();
        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddScoped<ITimeZoneSelector, DefaultTimeZoneSelector>();
        services.AddScoped<IRecipeEnvironmentProvider, RecipeEnvironmentSiteNameProvider>();
        services.AddRecipeExecutionStep<SettingsStep>();

        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<DefaultSiteSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<ButtonsSettingsDisplayDriver>();
        services.AddTransient<IPostConfigureOptions<PagerOptions>, PagerOptionsConfiguration>();
    }
}
