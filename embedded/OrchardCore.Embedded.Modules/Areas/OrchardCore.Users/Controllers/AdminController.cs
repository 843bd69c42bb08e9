using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Security.Services;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.ViewModels;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardCore.Users.Controllers;

/// <summary>Manages the accounts of all users.</summary>
internal sealed class AdminController : Controller
{
    private readonly IDisplayManager<User> _userDisplayManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly ISession _session;
    private readonly UserManager<IUser> _userManager;
    private readonly SignInManager<IUser> _signInManager;
    private readonly IUserService _userService;
    private readonly IRoleService _roleService;
    private readonly IEnumerable<IUserEventHandler> _userEventHandlers;
    private readonly INotifier _notifier;
    private readonly PagerOptions _pagerOptions;
    private readonly IShapeFactory _shapeFactory;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly ILogger _logger;
    private readonly IHtmlLocalizer H;
    private readonly IStringLocalizer S;

    public AdminController(
        IDisplayManager<User> userDisplayManager,
        IAuthorizationService authorizationService,
        ISession session,
        UserManager<IUser> userManager,
        SignInManager<IUser> signInManager,
        IUserService userService,
        IRoleService roleService,
        IEnumerable<IUserEventHandler> userEventHandlers,
        INotifier notifier,
        IOptions<PagerOptions> pagerOptions,
        IShapeFactory shapeFactory,
        IUpdateModelAccessor updateModelAccessor,
        ILogger<AdminController> logger,
        IHtmlLocalizer<AdminController> htmlLocalizer,
        IStringLocalizer<AdminController> stringLocalizer)
    {
        _userDisplayManager = userDisplayManager;
        _authorizationService = authorizationService;
        _session = session;
        _userManager = userManager;
        _signInManager = signInManager;
        _userService = userService;
        _roleService = roleService;
        _userEventHandlers = userEventHandlers;
        _notifier = notifier;
        _pagerOptions = pagerOptions.Value;
        _shapeFactory = shapeFactory;
        _updateModelAccessor = updateModelAccessor;
        _logger = logger;
        H = htmlLocalizer;
        S = stringLocalizer;
    }

    [Admin("Users/Index", "UsersIndex")]
    public async Task<ActionResult> Index(string? q, string? role, string? state, PagerParameters pagerParameters)
    {
        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers))
        {
            return Forbid();
        }

        var pager = new Pager(pagerParameters, _pagerOptions.GetPageSize());
        var query = CreateQuery(q, role, state);
        var count = await query.CountAsync();
        var users = await query.Skip(pager.GetStartIndex()).Take(pager.PageSize).ListAsync();

        var model = new UsersIndexViewModel
        {
            Search = q,
            Role = role,
            State = state,
            RoleNames = [.. (await _roleService.GetAssignableRolesAsync()).Select(item => item.RoleName).Order(StringComparer.OrdinalIgnoreCase)],
            TotalCount = count,
            Pager = await _shapeFactory.PagerAsync(pager, count, CreateRouteValues(q, role, state)),
        };

        foreach (var user in users)
        {
            model.Users.Add(await _userDisplayManager.BuildDisplayAsync(user, _updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return View(model);
    }

    [Admin("Users/Create", "UsersCreate")]
    public async Task<IActionResult> Create()
    {
        var user = new User();

        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        return View(await _userDisplayManager.BuildEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: true));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(string? password)
    {
        var user = new User();

        if (!await _authorizationService.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        var shape = await _userDisplayManager.UpdateEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: true);

        if (string.IsNullOrEmpty(password))
        {
            AddUserError("Password", S["A password is required."]);
        }

        if (ModelState.IsValid && await _userService.CreateUserAsync(user, password, AddUserError) is not null)
        {
            await _notifier.SuccessAsync(H["User created successfully."]);

            return RedirectToAction(nameof(Index));
        }

        await _session.CancelAsync();

        return View(shape);
    }

    [Admin("Users/Edit/{id?}", "UsersEdit")]
    public async Task<IActionResult> Edit(string? id, string? returnUrl)
    {
        var (user, problem) = await FindAsync(id ?? _userManager.GetUserId(User), UsersPermissions.EditUsers);

        if (user is null)
        {
            return problem!;
        }

        return EditPage(await _userDisplayManager.BuildEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: false), user, returnUrl);
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string? id, string? returnUrl)
    {
        var (user, problem) = await FindAsync(id ?? _userManager.GetUserId(User), UsersPermissions.EditUsers);

        if (user is null)
        {
            return problem!;
        }

        var shape = await _userDisplayManager.UpdateEditorAsync(user, _updateModelAccessor.ModelUpdater, isNew: false);

        if (ModelState.IsValid)
        {
            AddErrors(await _userManager.UpdateAsync(user), user);
        }

        if (!ModelState.IsValid)
        {
            await _session.CancelAsync();

            return EditPage(shape, user, returnUrl);
        }

        if (_userManager.GetUserId(User) == user.UserId)
        {
            await _signInManager.RefreshSignInAsync(user);
        }

        _logger.LogInformation("User {UserId} was changed by {EditorId}.", user.UserId, _userManager.GetUserId(User));
        await _notifier.SuccessAsync(H["User updated successfully."]);

        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction(nameof(Edit), new { id = user.UserId });
    }

    [Admin("Users/Display/{id?}", "UsersDisplay")]
    public async Task<IActionResult> Display(string? id)
    {
        var (user, problem) = await FindAsync(id ?? _userManager.GetUserId(User), UsersPermissions.ViewUsers);

        if (user is null)
        {
            return problem!;
        }

        ViewData["UserName"] = user.UserName;

        return View(await _userDisplayManager.BuildDisplayAsync(user, _updateModelAccessor.ModelUpdater, "DetailAdmin"));
    }

    [Admin("Users/EditPassword/{id}", "UsersEditPassword")]
    public async Task<IActionResult> EditPassword(string id, string? returnUrl)
    {
        var (user, problem) = await FindAsync(id, UsersPermissions.EditUsers);

        if (user is null)
        {
            return problem!;
        }

        ViewData["ReturnUrl"] = returnUrl;

        return View(new EditPasswordViewModel { UserId = user.UserId, UserName = user.UserName });
    }

    [HttpPost]
    public async Task<IActionResult> EditPassword(string id, EditPasswordViewModel model, string? returnUrl)
    {
        var (user, problem) = await FindAsync(id, UsersPermissions.EditUsers);

        if (user is null)
        {
            return problem!;
        }

        if (ModelState.IsValid)
        {
            var token = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(await _userManager.GeneratePasswordResetTokenAsync(user)));

            if (await _userService.ResetPasswordAsync(user.UserName, token, model.NewPassword!, (key, message) => ModelState.AddModelError(key == "Password" ? nameof(model.NewPassword) : key, message)))
            {
                await _notifier.SuccessAsync(H["Password updated correctly."]);

                return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction(nameof(Index));
            }
        }

        model.UserId = user.UserId;
        model.UserName = user.UserName;
        ViewData["ReturnUrl"] = returnUrl;

        return View(model);
    }

    [HttpPost]
    [Admin("Users/Delete/{id}", "UsersDelete")]
    public async Task<IActionResult> Delete(string id)
    {
        var (user, problem) = await FindAsync(id, UsersPermissions.DeleteUsers);

        if (user is null)
        {
            return problem!;
        }

        if (_userManager.GetUserId(User) == user.UserId)
        {
            await _notifier.ErrorAsync(H["You cannot delete your own account."]);
        }
        else if (await IsOnlyEnabledAdministratorAsync(user))
        {
            await _notifier.WarningAsync(H["Cannot delete the only enabled administrator."]);
        }
        else if (Report(await _userManager.DeleteAsync(user)))
        {
            _logger.LogInformation("User {UserId} was deleted by {EditorId}.", user.UserId, _userManager.GetUserId(User));
            await _notifier.SuccessAsync(H["User deleted successfully."]);
        }
        else
        {
            await _session.CancelAsync();
            await _notifier.ErrorAsync(H["Could not delete the user."]);
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Users/Enable/{id}", "UsersEnable")]
    public Task<IActionResult> Enable(string id)
        => ChangeAsync(id, _userService.EnableAsync, H["User enabled successfully."], H["Could not enable the user."]);

    [HttpPost]
    [Admin("Users/Disable/{id}", "UsersDisable")]
    public Task<IActionResult> Disable(string id)
        => ChangeAsync(id, user => _userManager.GetUserId(User) == user.UserId ? Task.FromResult(false) : _userService.DisableAsync(user), H["User disabled successfully."], H["You cannot disable yourself or the only enabled administrator."]);

    [HttpPost]
    [Admin("Users/Unlock/{id}", "UsersUnlock")]
    public Task<IActionResult> Unlock(string id)
        => ChangeAsync(
            id,
            async user => (await _userManager.ResetAccessFailedCountAsync(user)).Succeeded && (await _userManager.SetLockoutEndDateAsync(user, null)).Succeeded,
            H["User unlocked successfully."],
            H["Could not unlock the user."]);

    [HttpPost]
    [Admin("Users/ConfirmEmail/{id}", "UsersConfirmEmail")]
    public Task<IActionResult> ConfirmEmail(string id)
        => ChangeAsync(id, ConfirmEmailAsync, H["User email confirmed successfully."], H["Could not confirm the email of the user."]);

    private async Task<bool> ConfirmEmailAsync(User user)
    {
        user.EmailConfirmed = true;

        if (!(await _userManager.UpdateAsync(user)).Succeeded)
        {
            return false;
        }

        var context = new UserConfirmContext(user) { ConfirmationType = UserConfirmationType.Email };

        foreach (var handler in _userEventHandlers)
        {
            await handler.ConfirmedAsync(context);
        }

        return true;
    }

    private async Task<IActionResult> ChangeAsync(string id, Func<User, Task<bool>> change, LocalizedHtmlString done, LocalizedHtmlString failed)
    {
        var (user, problem) = await FindAsync(id, UsersPermissions.EditUsers);

        if (user is null)
        {
            return problem!;
        }

        if (await change(user))
        {
            _logger.LogInformation("User {UserId} was changed by {EditorId}.", user.UserId, _userManager.GetUserId(User));
            await _notifier.SuccessAsync(done);
        }
        else
        {
            await _notifier.WarningAsync(failed);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<(User? User, IActionResult? Problem)> FindAsync(string? id, Security.Permissions.Permission permission)
    {
        // Whoever may not see users isn't told which of them exist.
        if (string.IsNullOrEmpty(id) || await _userManager.FindByIdAsync(id) is not User user)
        {
            return (null, await _authorizationService.AuthorizeAsync(User, UsersPermissions.ListUsers) ? NotFound() : Forbid());
        }

        return await _authorizationService.AuthorizeAsync(User, permission, user) ? (user, null) : (null, Forbid());
    }

    private ViewResult EditPage(IShape shape, User user, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;
        ViewData["UserName"] = user.UserName;
        ViewData["UserId"] = user.UserId;

        return View(nameof(Edit), shape);
    }

    private IQuery<User> CreateQuery(string? search, string? role, string? state)
    {
        IQuery<User> query = _session.Query<User>();

        if (!string.IsNullOrWhiteSpace(role))
        {
            var roleName = _userManager.NormalizeName(role);
            query = query.With<UserByRoleNameIndex>(index => index.RoleName == roleName);
        }

        var users = query.With<UserIndex>();

        if (!string.IsNullOrWhiteSpace(search))
        {
            var name = _userManager.NormalizeName(search.Trim());
            users = users.Where(index => index.NormalizedUserName!.Contains(name!) || index.NormalizedEmail!.Contains(name!));
        }

        users = state switch
        {
            "enabled" => users.Where(index => index.IsEnabled),
            "disabled" => users.Where(index => !index.IsEnabled),
            _ => users,
        };

        return users.OrderBy(index => index.NormalizedUserName!);
    }

    private static RouteValueDictionary CreateRouteValues(string? search, string? role, string? state)
    {
        var values = new RouteValueDictionary();

        foreach (var (key, value) in new[] { ("q", search), ("role", role), ("state", state) })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                values[key] = value;
            }
        }

        return values;
    }

    private async Task<bool> IsOnlyEnabledAdministratorAsync(User user)
    {
        foreach (var roleName in user.RoleNames)
        {
            if (await _roleService.IsAdminRoleAsync(roleName))
            {
                var administrators = await _userManager.GetUsersInRoleAsync(roleName);

                return !administrators.OfType<User>().Any(other => other.IsEnabled && other.UserId != user.UserId);
            }
        }

        return false;
    }

    private void AddUserError(string key, string message)
        => ModelState.AddModelError(key is "UserName" or "Email" or "Password" ? $"{nameof(Models.User)}.{key}" : key, message);

    private void AddErrors(IdentityResult result, User user)
    {
        foreach (var error in result.Errors)
        {
            var (key, message) = error.Code switch
            {
                "InvalidUserName" => ("UserName", S["User name '{0}' is invalid.", user.UserName]),
                "DuplicateUserName" => ("UserName", S["User name '{0}' is already used.", user.UserName]),
                "DuplicateEmail" => ("Email", S["Email '{0}' is already used.", user.Email ?? string.Empty]),
                "InvalidEmail" => ("Email", S["Email '{0}' is invalid.", user.Email ?? string.Empty]),
                _ => (string.Empty, S["The user could not be saved."]),
            };

            AddUserError(key, message);
        }

        if (!result.Succeeded && !result.Errors.Any())
        {
            AddUserError(string.Empty, S["The user could not be saved."]);
        }
    }

    private bool Report(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            _logger.LogWarning("A change of a user failed with {Errors}.", string.Join(", ", result.Errors.Select(error => error.Code)));
        }

        return result.Succeeded;
    }
}
