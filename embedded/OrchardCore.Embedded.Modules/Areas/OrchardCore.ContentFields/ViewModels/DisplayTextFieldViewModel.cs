using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayTextFieldViewModel : FieldViewModel<TextField>
{
    public string? Text => Field.Text;
}
