using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditContentPickerFieldViewModel : FieldViewModel<ContentPickerField>
{
    public string? ContentItemIds { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<PickedEntry> SelectedItems { get; set; } = [];
}
