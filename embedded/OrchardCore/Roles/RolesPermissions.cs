using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>The permissions about roles.</summary>
public static class RolesPermissions
{
    /// <summary>Creating, changing and deleting roles.</summary>
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
