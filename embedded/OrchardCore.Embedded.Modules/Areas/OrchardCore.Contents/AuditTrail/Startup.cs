using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.AuditTrail.Drivers;
using OrchardCore.Contents.AuditTrail.Handlers;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace OrchardCore.Contents.AuditTrail;

[RequireFeatures("OrchardCore.AuditTrail")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ContentAuditTrailEventConfiguration>();
        services.AddScoped<IContentHandler, AuditTrailContentHandler>();
        services.AddDisplayDriver<AuditTrailEvent, AuditTrailContentEventDisplayDriver>();
        services.AddSiteDisplayDriver<ContentAuditTrailSettingsDisplayDriver>();
    }
}
