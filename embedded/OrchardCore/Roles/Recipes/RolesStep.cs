using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Recipes;

internal sealed class RolesStep : NamedRecipeStepHandler
{
    private readonly RoleManager<IRole> _roleManager;
    private readonly ISystemRoleProvider _systemRoleProvider;

    public RolesStep(RoleManager<IRole> roleManager, ISystemRoleProvider systemRoleProvider)
        : base("Roles")
    {
        _roleManager = roleManager;
        _systemRoleProvider = systemRoleProvider;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<RolesStepModel>(JOptions.Default);

        foreach (var entry in model?.Roles ?? [])
        {
            if (string.IsNullOrWhiteSpace(entry.Name))
            {
                continue;
            }

            await ApplyAsync(entry, entry.Name.Trim(), context);
        }
    }

    private async Task ApplyAsync(RolesStepRoleModel entry, string name, RecipeExecutionContext context)
    {
        var existing = (Role?)await _roleManager.FindByNameAsync(name);

        if (existing is null)
        {
            var result = await _roleManager.CreateAsync(new Role { RoleName = name, RoleDescription = entry.Description });

            if (!result.Succeeded)
            {
                foreach (var error in result.Errors)
                {
                    context.Errors.Add(error.Description);
                }

                return;
            }

            // Creation has granted default permissions: what comes now is applied to that state.
            existing = (Role)(await _roleManager.FindByNameAsync(name))!;
        }

        if (entry.Description is not null)
        {
            existing.RoleDescription = entry.Description;
        }

        if (!_systemRoleProvider.IsAdminRole(name))
        {
            ApplyPermissions(existing, entry);
        }

        await _roleManager.UpdateAsync(existing);
    }

    private static void ApplyPermissions(Role role, RolesStepRoleModel entry)
    {
        var names = (entry.Permissions ?? []).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

        bool IsNamed(RoleClaim claim) => claim.ClaimType == Permission.ClaimType && names.Contains(claim.ClaimValue, StringComparer.OrdinalIgnoreCase);

        switch (entry.PermissionBehavior)
        {
            case PermissionBehavior.Remove:
                role.RoleClaims.RemoveAll(IsNamed);

                break;
            case PermissionBehavior.Add:
                role.RoleClaims.AddRange(names
                    .Where(name => !role.RoleClaims.Exists(claim => claim.ClaimType == Permission.ClaimType && string.Equals(claim.ClaimValue, name, StringComparison.OrdinalIgnoreCase)))
                    .Select(RoleClaim.Create));

                break;
            default:
                role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType);
                role.RoleClaims.AddRange(names.Select(RoleClaim.Create));

                break;
        }
    }
}
