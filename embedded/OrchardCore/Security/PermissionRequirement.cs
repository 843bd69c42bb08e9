using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Asks for a permission, on a resource or in general.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <summary>Creates the requirement.</summary>
    /// <param name="permission">The permission that is asked for.</param>
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);

        Permission = permission;
    }

    /// <summary>The permission that is asked for.</summary>
    public Permission Permission { get; set; }
}
