using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Navigation;
using OrchardCore.AuditTrail.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace OrchardCore.AuditTrail;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<StoreCollectionOptions>(options => options.Collections.Add(AuditTrailEvent.Collection));
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<AuditTrailEventIndexProvider>();

        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.TryAddSingleton<IAuditTrailIdGenerator, AuditTrailIdGenerator>();
        services.TryAddScoped<IAuditTrailManager, AuditTrailManager>();
        services.AddSingleton<IBackgroundTask, AuditTrailBackgroundTask>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AuditTrailAdminMenu>();

        services.AddScoped<AuditTrailChoices>();
        services.TryAddScoped<IAuditTrailAdminListQueryService, DefaultAuditTrailAdminListQueryService>();
        services.AddDisplayDriver<AuditTrailEvent, AuditTrailEventDisplayDriver>();
        services.AddSiteDisplayDriver<AuditTrailSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<AuditTrailTrimmingSettingsDisplayDriver>();
    }
}
