using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Drivers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations;

/// <summary>The pages on which partners associate an MPN ID with their tenant, and the search box.</summary>
public sealed class AssociationPagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MpnAssociationPart>().UseDisplayDriver<MpnAssociationPartDisplayDriver>();
        services.AddIndexProvider<MpnLookUpIndexProvider>();

        services.AddScoped<IMpnGate, MpnGate>();
        services.AddScoped<IRemedyLinkProvider, MpnRemedyLinks>();
        services.AddScoped<IMpnSearchService, MpnSearchService>();
        services.AddScoped<MpnLookUpLimiter>();
        services.AddScoped<MpnHistoryReader>();
        services.AddScoped<AssociationStatusReader>();
        services.AddScoped<MpnAssociationPageBuilder>();
    }
}
