using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

/// <summary>The permissions about users.</summary>
public static class UsersPermissions
{
    /// <summary>Everything about users.</summary>
    public static readonly Permission ManageUsers = new("ManageUsers", "Manage security settings and all users", isSecurityCritical: true);

    /// <summary>Seeing the profile of users.</summary>
    public static readonly Permission ViewUsers = new("View Users", "View user's profile", [ManageUsers]);

    /// <summary>Changing users.</summary>
    public static readonly Permission EditUsers = new("EditUsers", "Edit any user", [ManageUsers], isSecurityCritical: true);

    /// <summary>Deleting users.</summary>
    public static readonly Permission DeleteUsers = new("DeleteUsers", "Delete any user", [ManageUsers], isSecurityCritical: true);

    /// <summary>Listing users.</summary>
    public static readonly Permission ListUsers = new("ListUsers", "List all users", [EditUsers, DeleteUsers]);

    /// <summary>Giving roles to users. Editing users does not include it.</summary>
    public static readonly Permission AssignRoleToUsers = new("AssignRoleToUsers", "Assign any role to users", [ManageUsers], isSecurityCritical: true);

    /// <summary>Turning off the second factor of users.</summary>
    public static readonly Permission DisableTwoFactorAuthenticationForUsers = new("DisableTwoFactorAuthenticationForUsers", "Disable two-factor authentication for any user", [ManageUsers], isSecurityCritical: true);

    /// <summary>Changing one's own data.</summary>
    public static readonly Permission EditOwnUser = new("ManageOwnUserInformation", "Edit own user information", [EditUsers]);

    /// <summary>Returns the permission to change users of a role.</summary>
    /// <param name="roleName">The name of the role.</param>
    public static Permission CreateEditUsersInRolePermission(string roleName)
        => new($"EditUsersInRole_{roleName}", $"Edit users in {roleName} role", [EditUsers, CreatePermissionForManageUsersInRole(roleName)], isSecurityCritical: true);

    /// <summary>Returns the permission to delete users of a role.</summary>
    /// <param name="roleName">The name of the role.</param>
    public static Permission CreateDeleteUsersInRolePermission(string roleName)
        => new($"DeleteUsersInRole_{roleName}", $"Delete users in {roleName} role", [DeleteUsers, CreatePermissionForManageUsersInRole(roleName)], isSecurityCritical: true);

    /// <summary>Returns the permission to list users of a role.</summary>
    /// <param name="roleName">The name of the role.</param>
    public static Permission CreateListUsersInRolePermission(string roleName)
        => new($"ListUsersInRole_{roleName}", $"List users in {roleName} role", [ListUsers, CreateEditUsersInRolePermission(roleName), CreateDeleteUsersInRolePermission(roleName)]);

    /// <summary>Returns the permission to give a role to users.</summary>
    /// <param name="roleName">The name of the role.</param>
    public static Permission CreateAssignRoleToUsersPermission(string roleName)
        => new($"AssignRoleToUsers_{roleName}", $"Assign {roleName} role to users", [AssignRoleToUsers], isSecurityCritical: true);

    /// <summary>Returns the permission for everything about users of a role.</summary>
    /// <param name="name">The name of the role.</param>
    public static Permission CreatePermissionForManageUsersInRole(string name)
        => new($"ManageUsersInRole_{name}", $"Manage users in {name} role", [ManageUsers], isSecurityCritical: true);
}
