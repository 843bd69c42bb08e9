using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="ContentPickerFieldIndex"/>.</summary>
internal sealed class ContentPickerFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<ContentPickerField, ContentPickerFieldIndex>(serviceProvider)
{
    protected override IEnumerable<ContentPickerFieldIndex> Map(ContentPickerField field)
        => field.ContentItemIds.Select(id => new ContentPickerFieldIndex { SelectedContentItemId = id });
}
