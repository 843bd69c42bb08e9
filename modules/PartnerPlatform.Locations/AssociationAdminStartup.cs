using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using PartnerPlatform.Locations.Drivers;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Locations;

/// <summary>The history of associations, what the host does about them, and what is done regularly.</summary>
public sealed class AssociationAdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AssociationsAdminMenu>();

        services.AddTransient<IConfigureOptions<AuditTrailOptions>, MpnAuditConfiguration>();
        services.AddDisplayDriver<AuditTrailEvent, MpnAuditEventDisplayDriver>();
        services.AddDisplayDriver<AuditTrailEvent, TenantCountryAuditEventDisplayDriver>();
        services.AddDisplayDriver<AuditTrailEvent, MpnPolicyAuditEventDisplayDriver>();
        services.AddScoped<MpnAuditLog>();
        services.AddScoped<IMpnAssociationHandler, MpnAuditHandler>();
        services.AddScoped<MpnMailer>();
        services.AddScoped<IMpnAssociationHandler, MpnMailHandler>();

        services.AddScoped<AssociationListReader>();
        services.AddScoped<AssociationCsv>();
        services.AddScoped<TenantCountryCorrection>();
        services.AddScoped<MpnPolicyChecker>();
        services.AddScoped<MpnPolicyEditor>();
        services.AddContentPart<PartnerAccountPart>().UseDisplayDriver<TenantCountryDisplayDriver>();

        services.AddScoped<MpnReviewRunner>();
        services.AddScoped<MpnRecheckRunner>();
        services.AddSingleton<CountryDataState>();
        services.AddSingleton<IBackgroundTask, MpnRecheckBackgroundTask>();
        services.AddSingleton<IBackgroundTask, MpnReviewBackgroundTask>();
        services.AddSingleton<IBackgroundTask, CountryDataBackgroundTask>();
    }
}
