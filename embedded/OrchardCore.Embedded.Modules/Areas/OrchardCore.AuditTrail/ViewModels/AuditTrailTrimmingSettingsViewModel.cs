using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.AuditTrail.ViewModels;

internal class AuditTrailTrimmingSettingsViewModel
{
    public int? RetentionDays { get; set; }

    [BindNever]
    public DateTime? LastRunUtc { get; set; }

    public bool Disabled { get; set; }
}
