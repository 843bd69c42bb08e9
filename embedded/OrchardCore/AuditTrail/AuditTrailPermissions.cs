using OrchardCore.Security.Permissions;

namespace OrchardCore.AuditTrail;

/// <summary>The permissions of the audit trail.</summary>
public static class AuditTrailPermissions
{
    /// <summary>Lets see what was recorded.</summary>
    public static readonly Permission ViewAuditTrail = new("ViewAuditTrail", "View audit trail");

    /// <summary>Lets change what is recorded and for how long.</summary>
    public static readonly Permission ManageAuditTrailSettings = new("ManageAuditTrailSettings", "Manage audit trail settings");
}
