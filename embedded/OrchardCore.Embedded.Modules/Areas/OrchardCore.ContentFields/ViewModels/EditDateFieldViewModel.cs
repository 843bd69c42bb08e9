using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditDateFieldViewModel : FieldViewModel<DateField>
{
    public DateTime? Value { get; set; }
}
