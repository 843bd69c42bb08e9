using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;

namespace OrchardCore.Users.Services;

internal sealed class UserRoleRemovedEventHandler : IRoleRemovedEventHandler
{
    private readonly UserManager<IUser> _userManager;

    public UserRoleRemovedEventHandler(UserManager<IUser> userManager)
    {
        _userManager = userManager;
    }

    public async Task RoleRemovedAsync(string roleName)
    {
        foreach (var user in await _userManager.GetUsersInRoleAsync(roleName))
        {
            await _userManager.RemoveFromRoleAsync(user, roleName);
        }
    }
}
