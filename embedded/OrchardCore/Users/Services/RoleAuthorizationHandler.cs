using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>
/// Grants permissions about users by the roles that these have: what is granted for each role of a user is granted for
/// the user. Everybody who may edit the own data may do so on the own user.
/// </summary>
internal sealed class RoleAuthorizationHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IServiceProvider _serviceProvider;

    public RoleAuthorizationHandler(IServiceProvider serviceProvider)
    {
        _serviceProvider = serviceProvider;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        var needed = context.Resource switch
        {
            User user when IsSelf(context.User, user) => ForSelf(requirement.Permission),
            User user => ForRoles(requirement.Permission, user.RoleNames.Count == 0 ? [OrchardCoreConstants.Roles.Authenticated] : user.RoleNames),
            IRole role => ForRoles(requirement.Permission, [role.RoleName]),
            _ => [],
        };

        if (needed.Count == 0)
        {
            return;
        }

        // Authorization handlers can't depend on the service that they are part of.
        var authorizationService = _serviceProvider.GetRequiredService<IAuthorizationService>();

        foreach (var permission in needed)
        {
            if (!await authorizationService.AuthorizeAsync(context.User, permission))
            {
                return;
            }
        }

        context.Succeed(requirement);
    }

    private static bool IsSelf(ClaimsPrincipal principal, User user)
        => !string.IsNullOrEmpty(user.UserId) && principal.FindFirst(ClaimTypes.NameIdentifier)?.Value == user.UserId;

    private static List<Permission> ForSelf(Permission permission)
        => IsOneOf(permission, UsersPermissions.EditUsers, UsersPermissions.ViewUsers) ? [UsersPermissions.EditOwnUser] : [];

    private static List<Permission> ForRoles(Permission permission, IEnumerable<string> roleNames)
    {
        Func<string, Permission>? create =
            IsOneOf(permission, UsersPermissions.EditUsers) ? UsersPermissions.CreateEditUsersInRolePermission
            : IsOneOf(permission, UsersPermissions.DeleteUsers) ? UsersPermissions.CreateDeleteUsersInRolePermission
            : IsOneOf(permission, UsersPermissions.ListUsers, UsersPermissions.ViewUsers) ? UsersPermissions.CreateListUsersInRolePermission
            : IsOneOf(permission, UsersPermissions.AssignRoleToUsers) ? UsersPermissions.CreateAssignRoleToUsersPermission
            : IsOneOf(permission, UsersPermissions.ManageUsers) ? UsersPermissions.CreatePermissionForManageUsersInRole
            : null;

        return create is null ? [] : [.. roleNames.Select(create)];
    }

    private static bool IsOneOf(Permission permission, params ReadOnlySpan<Permission> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (string.Equals(permission.Name, candidate.Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
