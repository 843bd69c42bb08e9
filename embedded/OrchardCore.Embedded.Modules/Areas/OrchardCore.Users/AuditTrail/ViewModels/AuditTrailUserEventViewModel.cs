using OrchardCore.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.Models;

namespace OrchardCore.Users.AuditTrail.ViewModels;

/// <summary>An event that happened to a user.</summary>
public class AuditTrailUserEventViewModel
{
    /// <summary>Creates an empty model.</summary>
    public AuditTrailUserEventViewModel()
    {
    }

    /// <summary>The user.</summary>
    public AuditTrailUserEvent UserEvent { get; set; } = null!;

    /// <summary>The event.</summary>
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;
}
