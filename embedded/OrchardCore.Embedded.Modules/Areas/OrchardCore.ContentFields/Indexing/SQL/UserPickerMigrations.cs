using OrchardCore.Data.Migration;
using YesSql.Sql;
using static OrchardCore.ContentFields.Indexing.SQL.CommonColumns;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class UserPickerMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserPickerFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("SelectedUserId", column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<UserPickerFieldIndex>(table =>
        {
            table.CreateIndex("IDX_UserPickerFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_UserPickerFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_UserPickerField_DocumentId_SelectedUserId", "DocumentId", "SelectedUserId", "Published", "Latest");
        });

        return 2;
    }
}
