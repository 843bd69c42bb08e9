using OrchardCore.ContentManagement.Records;
using YesSql.Sql.Schema;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>The columns that the tables of all field types have in common.</summary>
internal static class CommonColumns
{
    public static ICreateTableCommand AddCommonColumns(ICreateTableCommand table) => table
        .Column<string>("ContentItemId", column => column.WithLength(26))
        .Column<string>("ContentItemVersionId", column => column.WithLength(26))
        .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
        .Column<string>("ContentPart", column => column.WithLength(ContentItemIndex.MaxContentPartSize))
        .Column<string>("ContentField", column => column.WithLength(ContentItemIndex.MaxContentFieldSize))
        .Column<bool>("Published")
        .Column<bool>("Latest");
}
