using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security.Services;

/// <summary>Selections of roles.</summary>
public static class RoleServiceExtensions
{
    /// <summary>Returns the names of all roles in alphabetical order.</summary>
    /// <param name="roleService">The service.</param>
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService)
    {
        var roles = await roleService.GetRolesAsync();

        return roles.Select(role => role.RoleName).OrderBy(name => name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Returns the roles that can be given to users: all but those that everybody has anyway.</summary>
    /// <param name="roleService">The service.</param>
    public static async Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService)
    {
        var roles = await roleService.GetRolesAsync();

        return roles.Where(role =>
            !string.Equals(role.RoleName, OrchardCoreConstants.Roles.Anonymous, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(role.RoleName, OrchardCoreConstants.Roles.Authenticated, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns the assignable roles for which a user has a permission.</summary>
    /// <param name="roleService">The service.</param>
    /// <param name="authorizationService">Checks the permission with the role as resource.</param>
    /// <param name="user">The user.</param>
    /// <param name="permission">The permission.</param>
    public static async Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission)
    {
        var accessible = new List<IRole>();

        foreach (var role in await roleService.GetAssignableRolesAsync())
        {
            if (await authorizationService.AuthorizeAsync(user, permission, role))
            {
                accessible.Add(role);
            }
        }

        return accessible;
    }
}
