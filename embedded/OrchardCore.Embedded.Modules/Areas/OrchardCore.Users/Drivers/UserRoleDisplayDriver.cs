using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Roles;
using OrchardCore.Security.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.ViewModels;

namespace OrchardCore.Users.Drivers;

/// <summary>Shows and edits the roles of a user. Only roles that the editor may assign are touched.</summary>
internal sealed class UserRoleDisplayDriver : DisplayDriver<User>
{
    private readonly UserManager<IUser> _userManager;
    private readonly IRoleService _roleService;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly SecurityStampChanges _stampChanges;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public UserRoleDisplayDriver(
        UserManager<IUser> userManager,
        IRoleService roleService,
        ISystemRoleProvider systemRoleProvider,
        SecurityStampChanges stampChanges,
        IHttpContextAccessor httpContextAccessor,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<UserRoleDisplayDriver> htmlLocalizer)
    {
        _userManager = userManager;
        _roleService = roleService;
        _systemRoleProvider = systemRoleProvider;
        _stampChanges = stampChanges;
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    public override IDisplayResult Display(User user, BuildDisplayContext context)
        => Initialize<SummaryAdminUserViewModel>("UserRoles", model => model.User = user).Location("SummaryAdmin", "Meta:5").Location("Detail", "Content:10");

    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        var roles = await GetRolesAsync(user);

        return roles.Exists(role => role.CanAssign)
            ? Initialize<EditUserRoleViewModel>("UserRoleFields_Edit", model => model.Roles = roles).Location("Content:1.10")
            : null;
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        var model = new EditUserRoleViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (!context.Updater.ModelState.IsValid)
        {
            return await EditAsync(user, context);
        }

        var posted = model.Roles.Where(role => role.IsSelected).Select(role => role.Role).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var changed = false;

        foreach (var role in (await GetRolesAsync(user)).Where(role => role.CanAssign && role.IsSelected != posted.Contains(role.Role)))
        {
            if (!role.IsSelected)
            {
                user.RoleNames.Add(role.Role);
                changed = true;
            }
            else if (_systemRoleProvider.IsAdminRole(role.Role) && await IsOnlyEnabledAdministratorAsync(user, role.Role))
            {
                await _notifier.WarningAsync(H["Cannot remove administrator role from the only enabled administrator."]);
            }
            else
            {
                user.RoleNames = [.. user.RoleNames.Where(name => !string.Equals(name, role.Role, StringComparison.OrdinalIgnoreCase))];
                changed = true;
            }
        }

        if (changed && !context.IsNew)
        {
            // The cookie names the roles: it has to be made again.
            _stampChanges.Add(user.UserId);
            await _userManager.UpdateSecurityStampAsync(user);
        }

        return await EditAsync(user, context);
    }

    private async Task<List<RoleEntry>> GetRolesAsync(User user)
    {
        var principal = _httpContextAccessor.HttpContext?.User;
        var entries = new List<RoleEntry>();

        foreach (var role in (await _roleService.GetAssignableRolesAsync()).OrderBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new RoleEntry
            {
                Role = role.RoleName,
                Description = role.RoleDescription,
                IsSelected = user.RoleNames.Contains(role.RoleName, StringComparer.OrdinalIgnoreCase),
                CanAssign = await _authorizationService.AuthorizeAsync(principal, UsersPermissions.AssignRoleToUsers, role),
            });
        }

        return entries;
    }

    private async Task<bool> IsOnlyEnabledAdministratorAsync(User user, string adminRole)
        => user.IsEnabled
            && !(await _userManager.GetUsersInRoleAsync(adminRole)).OfType<User>().Any(other => other.IsEnabled && other.UserId != user.UserId);
}
