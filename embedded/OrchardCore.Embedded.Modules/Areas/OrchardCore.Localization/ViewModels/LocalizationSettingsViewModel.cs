using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Localization.ViewModels;

internal class LocalizationSettingsViewModel
{
    public string[] SupportedCultures { get; set; } = [];

    public string? DefaultCulture { get; set; }

    public string? AddedCulture { get; set; }

    public bool FallBackToParentCultures { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> OtherCultures { get; set; } = [];
}
