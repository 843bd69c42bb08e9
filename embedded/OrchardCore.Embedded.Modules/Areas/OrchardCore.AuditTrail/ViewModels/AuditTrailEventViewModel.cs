using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.ViewModels;

/// <summary>An event and its description.</summary>
public class AuditTrailEventViewModel
{
    /// <summary>Creates an empty model.</summary>
    public AuditTrailEventViewModel()
    {
    }

    /// <summary>The event.</summary>
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;

    /// <summary>The description.</summary>
    public AuditTrailEventDescriptor Descriptor { get; set; } = null!;
}
