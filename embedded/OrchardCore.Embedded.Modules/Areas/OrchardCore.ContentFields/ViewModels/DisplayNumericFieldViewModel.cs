using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayNumericFieldViewModel : FieldViewModel<NumericField>
{
    public decimal? Value => Field.Value;
}
