using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayUserPickerFieldViewModel : FieldViewModel<UserPickerField>
{
    public string[] UserIds => Field.UserIds;

    public IReadOnlyList<string> UserNames { get; set; } = [];
}
