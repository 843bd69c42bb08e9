using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditMultiTextFieldViewModel : FieldViewModel<MultiTextField>
{
    public string[] Values { get; set; } = [];
}
