using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.ViewModels;

internal class EditUserPickerFieldViewModel : FieldViewModel<UserPickerField>
{
    public string? UserIds { get; set; }

    [BindNever]
    [ValidateNever]
    public string ContentType { get; set; } = "";

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<PickedEntry> SelectedUsers { get; set; } = [];
}
