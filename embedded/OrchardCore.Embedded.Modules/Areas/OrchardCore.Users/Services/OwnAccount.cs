using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Admin;

namespace OrchardCore.Users.Services;

internal static class OwnAccount
{
    /// <summary>Whether a user may open the page of the own account, which is part of the admin.</summary>
    public static async Task<bool> CanEditAsync(IAuthorizationService authorizationService, ClaimsPrincipal user)
        => await authorizationService.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel)
            && await authorizationService.AuthorizeAsync(user, UsersPermissions.EditOwnUser);
}
