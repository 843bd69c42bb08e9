using OrchardCore.Data.Migration;
using YesSql.Sql;
using static OrchardCore.ContentFields.Indexing.SQL.CommonColumns;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await CreateTextAsync();
        await CreateBooleanAsync();
        await CreateNumericAsync();
        await CreateDateTimeAsync();
        await CreateDateAsync();
        await CreateTimeAsync();
        await CreateLinkAsync();
        await CreateHtmlAsync();
        await CreateContentPickerAsync();
        await CreateMultiTextAsync();

        return 5;
    }

    private async Task CreateTextAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TextFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("Text", column => column.Nullable().WithLength(766))
            .Column<string>("BigText", column => column.Nullable().Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<TextFieldIndex>(table =>
        {
            table.CreateIndex("IDX_TextFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_TextFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_TextFieldIndex_DocumentId_Text", "DocumentId", "Text", "Published", "Latest");
        });
    }

    private async Task CreateBooleanAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BooleanFieldIndex>(table => AddCommonColumns(table)
            .Column<bool>("Boolean"));
        await SchemaBuilder.AlterIndexTableAsync<BooleanFieldIndex>(table =>
        {
            table.CreateIndex("IDX_BooleanFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_BooleanFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Boolean", "Published", "Latest");
        });
    }

    private async Task CreateNumericAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<NumericFieldIndex>(table => AddCommonColumns(table)
            .Column<decimal>("Numeric", column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<NumericFieldIndex>(table =>
        {
            table.CreateIndex("IDX_NumericFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_NumericFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_NumericFieldIndex_DocumentId_Numeric", "DocumentId", "Numeric", "Published", "Latest");
        });
    }

    private async Task CreateDateTimeAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DateTimeFieldIndex>(table => AddCommonColumns(table)
            .Column<DateTime>("DateTime", column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<DateTimeFieldIndex>(table =>
        {
            table.CreateIndex("IDX_DateTimeFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_DateTimeFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_DateTimeFieldIndex_DocumentId_DateTime", "DocumentId", "DateTime", "Published", "Latest");
        });
    }

    private async Task CreateDateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DateFieldIndex>(table => AddCommonColumns(table)
            .Column<DateTime>("Date", column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<DateFieldIndex>(table =>
        {
            table.CreateIndex("IDX_DateFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_DateFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_DateFieldIndex_DocumentId_Date", "DocumentId", "ContentType", "Date", "Published", "Latest");
        });
    }

    private async Task CreateTimeAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TimeFieldIndex>(table => AddCommonColumns(table)
            .Column<TimeSpan>("Time", column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<TimeFieldIndex>(table =>
        {
            table.CreateIndex("IDX_TimeFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_TimeFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_TimeFieldIndex_DocumentId_Time", "DocumentId", "Time", "Published", "Latest");
        });
    }

    private async Task CreateLinkAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LinkFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("Url", column => column.Nullable().WithLength(766))
            .Column<string>("BigUrl", column => column.Nullable().Unlimited())
            .Column<string>("Text", column => column.Nullable().WithLength(766))
            .Column<string>("BigText", column => column.Nullable().Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<LinkFieldIndex>(table =>
        {
            table.CreateIndex("IDX_LinkFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_LinkFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_LinkFieldIndex_DocumentId_Text", "DocumentId", "Text", "Published", "Latest");
            table.CreateIndex("IDX_LinkFieldIndex_DocumentId_Url", "DocumentId", "Url", "Published", "Latest");
        });
    }

    private async Task CreateHtmlAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<HtmlFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("Html", column => column.Nullable().Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<HtmlFieldIndex>(table =>
        {
            table.CreateIndex("IDX_HtmlFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_HtmlFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
        });
    }

    private async Task CreateContentPickerAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentPickerFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("SelectedContentItemId", column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<ContentPickerFieldIndex>(table =>
        {
            table.CreateIndex("IDX_ContentPickerFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_ContentPickerFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_ContentPickerField_DocumentId_SelectedItemId", "DocumentId", "SelectedContentItemId", "Published", "Latest");
        });
    }

    private async Task CreateMultiTextAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MultiTextFieldIndex>(table => AddCommonColumns(table)
            .Column<string>("Value", column => column.Nullable().WithLength(766))
            .Column<string>("BigValue", column => column.Nullable().Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<MultiTextFieldIndex>(table =>
        {
            table.CreateIndex("IDX_MultiTextFieldIndex_DocumentId", "DocumentId", "ContentItemId", "ContentItemVersionId", "Published", "Latest");
            table.CreateIndex("IDX_MultiTextFieldIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest");
            table.CreateIndex("IDX_MultiTextFieldIndex_DocumentId_Value", "DocumentId", "Value", "Published", "Latest");
        });
    }
}
