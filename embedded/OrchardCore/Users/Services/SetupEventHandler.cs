using OrchardCore.Abstractions.Setup;
using OrchardCore.Roles;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>Creates the user who sets the site up.</summary>
internal sealed class SetupEventHandler : ISetupEventHandler
{
    private readonly IUserService _userService;
    private readonly ISystemRoleProvider _systemRoleProvider;

    public SetupEventHandler(IUserService userService, ISystemRoleProvider systemRoleProvider)
    {
        _userService = userService;
        _systemRoleProvider = systemRoleProvider;
    }

    public Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserName = Get(context, SetupConstants.AdminUsername)!,
            UserId = Get(context, SetupConstants.AdminUserId)!,
            Email = Get(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            IsEnabled = true,
            RoleNames = [_systemRoleProvider.GetAdminRole().RoleName],
        };

        return _userService.CreateUserAsync(user, Get(context, SetupConstants.AdminPassword), (key, message) => context.Errors[key] = message);
    }

    private static string? Get(SetupContext context, string key)
        => context.Properties.TryGetValue(key, out var value) ? value?.ToString() : null;
}
