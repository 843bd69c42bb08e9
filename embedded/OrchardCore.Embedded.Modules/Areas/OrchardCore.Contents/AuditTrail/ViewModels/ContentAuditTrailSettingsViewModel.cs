using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Contents.AuditTrail.ViewModels;

internal class ContentAuditTrailSettingsViewModel
{
    public string[] AllowedContentTypes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> ContentTypes { get; set; } = [];
}
