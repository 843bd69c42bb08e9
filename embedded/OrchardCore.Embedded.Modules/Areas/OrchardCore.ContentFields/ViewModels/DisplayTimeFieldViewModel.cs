using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayTimeFieldViewModel : FieldViewModel<TimeField>
{
    public TimeSpan? Value => Field.Value;
}
