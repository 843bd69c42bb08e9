using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace OrchardCore.Users;

/// <summary>The permissions about the users of each role.</summary>
internal sealed class UserRolePermissions : IPermissionProvider
{
    private readonly IRoleService _roleService;

    public UserRolePermissions(IRoleService roleService)
    {
        _roleService = roleService;
    }

    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var permissions = new List<Permission> { UsersPermissions.AssignRoleToUsers };

        foreach (var role in (await _roleService.GetAssignableRolesAsync()).OrderBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase))
        {
            permissions.Add(UsersPermissions.CreateListUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateEditUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateDeleteUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateAssignRoleToUsersPermission(role.RoleName));
            permissions.Add(UsersPermissions.CreatePermissionForManageUsersInRole(role.RoleName));
        }

        return permissions;
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
