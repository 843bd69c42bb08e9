using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.Autoroute;

internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(AutoroutePart), builder => builder
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContainedContentItemId", column => column.WithLength(26))
            .Column<string>("JsonPath", column => column.Unlimited())
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        return 5;
    }
}
