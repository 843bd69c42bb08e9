using Audit.Module.Drivers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace Audit.Module;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ShipmentEvents>();
        services.AddScoped<IAuditTrailEventHandler, ShipmentHandler>();
        services.AddDisplayDriver<AuditTrailEvent, ShipmentDriver>();
        services.Configure<MvcOptions>(options => options.Filters.Add<DashboardFilter>());
    }
}
