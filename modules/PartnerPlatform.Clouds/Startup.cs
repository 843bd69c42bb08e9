using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Clouds.Drivers;
using PartnerPlatform.Clouds.Handlers;
using PartnerPlatform.Clouds.Security;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Clouds;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PartnerAccountPart>()
            .UseDisplayDriver<CloudAccountDisplayDriver>()
            .AddHandler<CloudAccountHandler>();

        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<CloudSettingsDisplayDriver>();

        services.AddScoped<ICloudContext, CloudContext>();
        services.AddScoped<ICloudIssuerPolicy, CloudIssuerPolicy>();
        services.AddScoped<IFeatureCondition, CloudFeatureCondition>();
        services.AddScoped<IAccountRule, CloudAccountRule>();
        services.AddScoped<IAccountImportContributor, CloudImportContributor>();
        services.AddScoped<CloudSettingsEditor>();

        services.Configure<MvcOptions>(options => options.Filters.Add<CloudIssuerFilter>());
    }
}
