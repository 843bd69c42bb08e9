using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.ViewModels;

internal sealed class AuditTrailEventSettingsViewModel
{
    public string? Name { get; set; }

    public bool IsEnabled { get; set; }

    [BindNever]
    public bool IsMandatory { get; set; }

    [BindNever]
    public LocalizedString? LocalizedName { get; set; }

    [BindNever]
    public LocalizedString? Description { get; set; }
}
