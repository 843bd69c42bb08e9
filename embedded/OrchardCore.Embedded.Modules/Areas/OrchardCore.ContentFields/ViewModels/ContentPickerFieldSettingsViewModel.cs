using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ContentFields.ViewModels;

internal class ContentPickerFieldSettingsViewModel
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public string? Placeholder { get; set; }

    public string[] DisplayedStereotypes { get; set; } = [];

    public string? TitlePattern { get; set; }

    [BindNever]
    [ValidateNever]
    public List<SelectListItem> Choices { get; set; } = [];
}
