using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ContentFields.ViewModels;

internal class UserPickerFieldSettingsViewModel
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public bool DisplayAllUsers { get; set; }

    public string[] DisplayedRoles { get; set; } = [];

    public string? Placeholder { get; set; }

    [BindNever]
    [ValidateNever]
    public List<SelectListItem> Choices { get; set; } = [];
}
