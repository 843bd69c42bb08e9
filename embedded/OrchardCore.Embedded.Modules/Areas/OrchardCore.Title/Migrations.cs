using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace OrchardCore.Title;

internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync("TitlePart", builder => builder
            .Attachable()
            .WithDescription("Provides a Title for your content item.")
            .WithDefaultPosition("0"));

        return 2;
    }
}
