using Microsoft.AspNetCore.Identity;
using OrchardCore.Data.Migration;
using OrchardCore.Security;

namespace OrchardCore.Roles.Migrations;

internal sealed class SystemRolesMigrations : DataMigration
{
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly RoleManager<IRole> _roleManager;

    public SystemRolesMigrations(ISystemRoleProvider systemRoleProvider, RoleManager<IRole> roleManager)
    {
        _systemRoleProvider = systemRoleProvider;
        _roleManager = roleManager;
    }

    public async Task<int> CreateAsync()
    {
        foreach (var role in _systemRoleProvider.GetSystemRoles())
        {
            if (await _roleManager.FindByNameAsync(role.RoleName) is null)
            {
                await _roleManager.CreateAsync(new Role { RoleName = role.RoleName, RoleDescription = role.RoleDescription });
            }
        }

        return 1;
    }
}
