using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Permission checks.</summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Returns whether a user has a permission.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user, or null for nobody.</param>
    /// <param name="permission">The permission.</param>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission)
        => AuthorizeAsync(service, user, permission, null);

    /// <summary>Returns whether a user has a permission on a resource.</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">The user, or null for nobody.</param>
    /// <param name="permission">The permission.</param>
    /// <param name="resource">The resource that the permission is about.</param>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission, object? resource)
    {
        ArgumentNullException.ThrowIfNull(service);

        if (user is null)
        {
            return false;
        }

        var result = await service.AuthorizeAsync(user, resource, [new PermissionRequirement(permission)]);

        return result.Succeeded;
    }
}
