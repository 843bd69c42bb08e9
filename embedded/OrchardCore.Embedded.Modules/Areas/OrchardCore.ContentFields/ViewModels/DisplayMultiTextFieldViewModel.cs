using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class DisplayMultiTextFieldViewModel : FieldViewModel<MultiTextField>
{
    public IReadOnlyList<string> Values { get; set; } = [];
}
