using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;

namespace OrchardCore.Users.Services;

/// <summary>Has the users of a changed role checked again.</summary>
internal sealed class UserRoleUpdatedEventHandler : IRoleUpdatedEventHandler
{
    private readonly UserManager<IUser> _userManager;

    public UserRoleUpdatedEventHandler(UserManager<IUser> userManager)
    {
        _userManager = userManager;
    }

    public async Task RoleUpdatedAsync(string roleName)
    {
        foreach (var user in await _userManager.GetUsersInRoleAsync(roleName))
        {
            await _userManager.UpdateSecurityStampAsync(user);
        }
    }
}
