using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditTimeFieldViewModel : FieldViewModel<TimeField>
{
    public TimeSpan? Value { get; set; }
}
