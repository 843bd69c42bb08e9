using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayContentPickerFieldViewModel : FieldViewModel<ContentPickerField>
{
    public string[] ContentItemIds => Field.ContentItemIds;

    public IReadOnlyList<ContentItem> ContentItems { get; set; } = [];
}
