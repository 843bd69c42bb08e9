using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayBooleanFieldViewModel : FieldViewModel<BooleanField>
{
    public bool Value => Field.Value;
}
