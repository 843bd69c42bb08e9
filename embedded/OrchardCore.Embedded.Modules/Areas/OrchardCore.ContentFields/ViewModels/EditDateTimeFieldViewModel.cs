using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditDateTimeFieldViewModel : FieldViewModel<DateTimeField>
{
    public DateTime? LocalDateTime { get; set; }
}
