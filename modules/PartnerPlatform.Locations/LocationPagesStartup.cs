using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using PartnerPlatform.Locations.Audit;
using PartnerPlatform.Locations.Drivers;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Locations;

/// <summary>The partner pages of locations, the operator's queue, the map and the audit trail of locations.</summary>
public sealed class LocationPagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<LocationsAdminMenu>();
        services.AddContentPart<PartnerAccountPart>().UseDisplayDriver<PartnerLocationsDisplayDriver>();

        services.AddScoped<LocationDirectory>();
        services.AddScoped<LocationPages>();
        services.AddScoped<LocationHistory>();
        services.AddScoped<LocationCountryCounter>();

        services.AddScoped<IAccountMailer, AccountAdminMailer>();
        services.AddScoped<ILocationHandler, LocationDecisionMailer>();

        services.AddScoped<ILocationHandler, LocationAuditHandler>();
        services.AddDisplayDriver<AuditTrailEvent, LocationAuditDisplayDriver>();
        services.Configure<AuditTrailOptions>(LocationAudit.Describe);

        services.Configure<MvcOptions>(options => options.Filters.Add<LocationMapFilter>());
    }
}
