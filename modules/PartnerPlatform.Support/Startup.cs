using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Support.Drivers;
using PartnerPlatform.Support.Indexes;
using PartnerPlatform.Support.Models;
using PartnerPlatform.Support.Services;

namespace PartnerPlatform.Support;

public sealed class Startup : StartupBase
{
    private readonly IShellConfiguration _configuration;

    public Startup(IShellConfiguration configuration)
    {
        _configuration = configuration;
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<SupportDirectoryIndexProvider>();
        services.AddContentPart<SupportProfilePart>()
            .UseDisplayDriver<SupportProfilePartDisplayDriver>();

        services.AddPermissionProvider<Permissions>();
        services.AddScoped<SupportDirectory>();
        services.Configure<MvcOptions>(options => options.Filters.Add<SupportLinkFilter>());
        services.AddScoped<IAccountImportContributor, SupportImportContributor>();
        services.Configure<VendorContactOptions>(_configuration.GetSection("PartnerPlatform_VendorContact"));
    }
}
