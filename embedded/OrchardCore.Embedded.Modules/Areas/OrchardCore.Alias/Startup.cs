using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Drivers;
using OrchardCore.Alias.Handlers;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Services;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace OrchardCore.Alias;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>()
            .UseDisplayDriver<AliasPartDisplayDriver>()
            .AddHandler<AliasPartHandler>();
        services.AddScopedIndexProvider<AliasPartIndexProvider>();
        services.AddScoped<IContentHandleProvider, AliasPartContentHandleProvider>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, AliasPartSettingsDisplayDriver>();
        services.AddShapeTableProvider<ContentAliasShapes>();
        services.AddDataMigration<Migrations>();
    }
}
