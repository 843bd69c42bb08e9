using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using YesSql.Sql;

namespace PartnerPlatform.Locations;

public sealed class ProgramMigrations : DataMigration
{
    private const int IdLength = 26;

    private readonly IContentDefinitionManager _contentDefinitionManager;

    public ProgramMigrations(IContentDefinitionManager contentDefinitionManager)
    {
        _contentDefinitionManager = contentDefinitionManager;
    }

    public async Task<int> CreateAsync()
    {
        await _contentDefinitionManager.AlterTypeDefinitionAsync(LocationContentTypes.ProgramPage, type => type
            .DisplayedAs("Program page")
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(nameof(ProgramPagePart)));

        await SchemaBuilder.CreateMapIndexTableAsync<ProgramPageIndex>(table => table
            .Column<string>(nameof(ProgramPageIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ProgramPageIndex.Slug), column => column.WithLength(ProgramPageIndex.SlugLength))
            .Column<bool>(nameof(ProgramPageIndex.Published))
            .Column<bool>(nameof(ProgramPageIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<ProgramPageIndex>(table => table
            .CreateIndex("IDX_ProgramPageIndex_Slug", "DocumentId", nameof(ProgramPageIndex.Slug), nameof(ProgramPageIndex.Published)));

        return 1;
    }
}
