using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Drivers;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;

namespace PartnerPlatform.Locations;

public sealed class ProgramsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<ProgramMigrations>();
        services.AddIndexProvider<ProgramPageIndexProvider>();
        services.AddContentPart<ProgramPagePart>().UseDisplayDriver<ProgramPagePartDisplayDriver>();
        services.AddContentPart<MpnAssociationPart>().UseDisplayDriver<ProgramCardsDisplayDriver>();
        services.AddScoped<ProgramPageStore>();
    }
}
