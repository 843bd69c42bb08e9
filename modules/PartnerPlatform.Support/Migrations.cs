using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Support.Indexes;
using PartnerPlatform.Support.Models;
using YesSql.Sql;

namespace PartnerPlatform.Support;

public sealed class Migrations : DataMigration
{
    private readonly IContentDefinitionManager _contentDefinitionManager;

    public Migrations(IContentDefinitionManager contentDefinitionManager)
    {
        _contentDefinitionManager = contentDefinitionManager;
    }

    public async Task<int> CreateAsync()
    {
        await _contentDefinitionManager.AlterTypeDefinitionAsync(PartnerContentTypes.PartnerAccount, type => type
            .WithPart(nameof(SupportProfilePart), part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<SupportDirectoryIndex>(table => table
            .Column<string>(nameof(SupportDirectoryIndex.AccountId), column => column.WithLength(26))
            .Column<string>(nameof(SupportDirectoryIndex.Slug), column => column.WithLength(120))
            .Column<string>(nameof(SupportDirectoryIndex.Name), column => column.WithLength(255))
            .Column<string>(nameof(SupportDirectoryIndex.SortName), column => column.WithLength(255))
            .Column<string>(nameof(SupportDirectoryIndex.SearchText), column => column.WithLength(255))
            .Column<string>(nameof(SupportDirectoryIndex.Country), column => column.WithLength(2))
            .Column<string>(nameof(SupportDirectoryIndex.City), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<SupportDirectoryIndex>(table =>
        {
            table.CreateIndex("IDX_SupportDirectoryIndex_Name", nameof(SupportDirectoryIndex.SortName), "Id");
            table.CreateIndex("IDX_SupportDirectoryIndex_Country", nameof(SupportDirectoryIndex.Country), nameof(SupportDirectoryIndex.SortName));
        });

        return 1;
    }
}
