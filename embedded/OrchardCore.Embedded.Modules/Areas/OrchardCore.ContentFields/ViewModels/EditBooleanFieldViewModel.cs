using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditBooleanFieldViewModel : FieldViewModel<BooleanField>
{
    public bool Value { get; set; }
}
