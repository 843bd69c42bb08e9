using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayDateFieldViewModel : FieldViewModel<DateField>
{
    public DateTime? Value => Field.Value;
}
