using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditTextFieldViewModel : FieldViewModel<TextField>
{
    public string? Text { get; set; }
}
