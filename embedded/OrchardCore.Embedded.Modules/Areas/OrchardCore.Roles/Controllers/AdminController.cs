using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Roles.Services;
using OrchardCore.Roles.ViewModels;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace OrchardCore.Roles.Controllers;

/// <summary>Manages roles and what they grant.</summary>
internal sealed class AdminController : Controller
{
    private const string CheckboxPrefix = "Checkbox.";

    private readonly IDocumentStore _documentStore;
    private readonly RoleManager<IRole> _roleManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly IRoleService _roleService;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly PermissionGroups _permissionGroups;
    private readonly INotifier _notifier;
    private readonly IStringLocalizer S;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IDocumentStore documentStore,
        RoleManager<IRole> roleManager,
        IAuthorizationService authorizationService,
        IRoleService roleService,
        ISystemRoleProvider systemRoleProvider,
        PermissionGroups permissionGroups,
        INotifier notifier,
        IStringLocalizer<AdminController> stringLocalizer,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _documentStore = documentStore;
        _roleManager = roleManager;
        _authorizationService = authorizationService;
        _roleService = roleService;
        _systemRoleProvider = systemRoleProvider;
        _permissionGroups = permissionGroups;
        _notifier = notifier;
        S = stringLocalizer;
        H = htmlLocalizer;
    }

    [Admin("Roles/Index", "RolesIndex")]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var roles = await _roleService.GetRolesAsync();

        return View(roles
            .OrderBy(role => role.RoleName, StringComparer.CurrentCultureIgnoreCase)
            .Select(role => new RoleListEntry
            {
                Name = role.RoleName,
                Description = role.RoleDescription,
                IsSystemRole = _systemRoleProvider.IsSystemRole(role.RoleName),
                IsAdminRole = _systemRoleProvider.IsAdminRole(role.RoleName),
            })
            .ToList());
    }

    [Admin("Roles/Create", "RolesCreate")]
    public async Task<IActionResult> Create() => await IsAllowedAsync() ? View(new CreateRoleViewModel()) : Forbid();

    [HttpPost]
    public async Task<IActionResult> Create(CreateRoleViewModel model)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var role = new Role { RoleName = model.RoleName?.Trim() ?? string.Empty, RoleDescription = model.RoleDescription };

        if (ModelState.IsValid && await CreateAsync(role, nameof(model.RoleName)))
        {
            await _notifier.SuccessAsync(H["Role created successfully."]);

            return RedirectToAction(nameof(Edit), new { id = role.RoleName });
        }

        await _documentStore.CancelAsync();

        return View(model);
    }

    [Admin("Roles/Clone/{id}", "RolesClone")]
    public async Task<IActionResult> Clone(string id)
    {
        var (source, problem) = await FindAsync(id);

        return source is null
            ? problem!
            : View(new CloneRoleViewModel { SourceName = source.RoleName, RoleDescription = source.RoleDescription });
    }

    [HttpPost]
    [ActionName(nameof(Clone))]
    public async Task<IActionResult> ClonePost(string id, string? name, string? roleDescription)
    {
        var (source, problem) = await FindAsync(id);

        if (source is null)
        {
            return problem!;
        }

        var role = new Role { RoleName = name?.Trim() ?? string.Empty, RoleDescription = roleDescription };

        if (await CreateAsync(role, "Name"))
        {
            var created = (Role)(await _roleManager.FindByNameAsync(role.RoleName))!;
            created.RoleClaims.AddRange(source.RoleClaims.Where(claim => !created.RoleClaims.Exists(item => item.ClaimType == claim.ClaimType && item.ClaimValue == claim.ClaimValue)));
            await _roleManager.UpdateAsync(created);
            await _notifier.SuccessAsync(H["Role created successfully."]);

            return RedirectToAction(nameof(Edit), new { id = role.RoleName });
        }

        await _documentStore.CancelAsync();

        return View(new CloneRoleViewModel { SourceName = source.RoleName, Name = name, RoleDescription = roleDescription });
    }

    [Admin("Roles/Edit/{id}", "RolesEdit")]
    public async Task<IActionResult> Edit(string id)
    {
        var (role, problem) = await FindAsync(id);

        return role is null ? problem! : View(await CreateModelAsync(role));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, string? roleDescription)
    {
        var (role, problem) = await FindAsync(id);

        if (role is null)
        {
            return problem!;
        }

        role.RoleDescription = roleDescription;

        if (!_systemRoleProvider.IsAdminRole(role.RoleName))
        {
            await ApplyPermissionsAsync(role);
        }

        if ((await _roleManager.UpdateAsync(role)).Succeeded)
        {
            await _notifier.SuccessAsync(H["Role updated successfully."]);

            return RedirectToAction(nameof(Index));
        }

        await _documentStore.CancelAsync();
        ModelState.AddModelError(string.Empty, S["Could not update this role."]);

        return View(await CreateModelAsync(role));
    }

    [HttpPost]
    [Admin("Roles/Delete/{id}", "RolesDelete")]
    public async Task<IActionResult> Delete(string id)
    {
        var (role, problem) = await FindAsync(id);

        if (role is null)
        {
            return problem!;
        }

        var result = await _roleManager.DeleteAsync(role);

        if (result.Succeeded)
        {
            await _notifier.SuccessAsync(H["Role deleted successfully."]);
        }
        else
        {
            await _documentStore.CancelAsync();
            await _notifier.ErrorAsync(_systemRoleProvider.IsSystemRole(role.RoleName) ? H["System roles can't be deleted."] : H["Could not delete this role."]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<bool> CreateAsync(Role role, string key)
    {
        if (string.IsNullOrWhiteSpace(role.RoleName))
        {
            ModelState.AddModelError(key, S["A name is required."]);
        }
        else if (role.RoleName.Contains('/'))
        {
            ModelState.AddModelError(key, S["The name can't contain a slash."]);
        }
        else if (await _roleManager.FindByNameAsync(role.RoleName) is not null)
        {
            ModelState.AddModelError(key, S["There is already a role of this name."]);
        }
        else
        {
            var result = await _roleManager.CreateAsync(role);

            foreach (var error in result.Errors)
            {
                ModelState.AddModelError(string.Empty, error.Description);
            }

            return result.Succeeded;
        }

        return false;
    }

    private async Task ApplyPermissionsAsync(Role role)
    {
        var groups = await _permissionGroups.GetAsync(role);
        var listed = groups.SelectMany(group => group.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Permissions of features that aren't enabled stay: the page doesn't list them.
        role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && listed.Contains(claim.ClaimValue));
        role.RoleClaims.AddRange(listed
            .Where(name => Request.Form[CheckboxPrefix + name].Contains("true"))
            .Order(StringComparer.Ordinal)
            .Select(RoleClaim.Create));
    }

    private async Task<EditRoleViewModel> CreateModelAsync(Role role) => new()
    {
        Name = role.RoleName,
        RoleDescription = role.RoleDescription,
        IsAdminRole = _systemRoleProvider.IsAdminRole(role.RoleName),
        Groups = await _permissionGroups.GetAsync(role),
    };

    private async Task<(Role? Role, IActionResult? Problem)> FindAsync(string id)
    {
        if (!await IsAllowedAsync())
        {
            return (null, Forbid());
        }

        return await _roleManager.FindByNameAsync(id) is Role role ? (role, null) : (null, NotFound());
    }

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, RolesPermissions.ManageRoles);
}
