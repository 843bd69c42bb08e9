using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Drivers;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations;

public sealed class ImportStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IImportKind, LocationImportKind>();
        services.AddScoped<LocationImportChecker>();
        services.AddScoped<LocationImportAssociations>();
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, LocationImportAuditEvents>();
        services.AddDisplayDriver<AuditTrailEvent, LocationImportEventDisplayDriver>();
    }
}
