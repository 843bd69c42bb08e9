using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditNumericFieldViewModel : FieldViewModel<NumericField>
{
    public string? Value { get; set; }
}
