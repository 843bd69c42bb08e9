using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace OrchardCore.ContentTypes.ViewModels;

internal class ContentTypePartSettingsViewModel
{
    [BindNever]
    [ValidateNever]
    public string PartName { get; set; } = "";

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Position { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}
