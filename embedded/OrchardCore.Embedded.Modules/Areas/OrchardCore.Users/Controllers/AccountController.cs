using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardCore.Users.ViewModels;
using IdentitySignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace OrchardCore.Users.Controllers;

[Authorize]
internal sealed class AccountController : AccountBaseController
{
    private readonly IUserService _userService;
    private readonly SignInManager<IUser> _signInManager;
    private readonly UserManager<IUser> _userManager;
    private readonly ISiteService _siteService;
    private readonly IEnumerable<ILoginFormEvent> _loginFormEvents;
    private readonly IDisplayManager<LoginForm> _loginFormDisplayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public AccountController(
        IUserService userService,
        SignInManager<IUser> signInManager,
        UserManager<IUser> userManager,
        ISiteService siteService,
        IEnumerable<ILoginFormEvent> loginFormEvents,
        IDisplayManager<LoginForm> loginFormDisplayManager,
        IUpdateModelAccessor updateModelAccessor,
        ILogger<AccountController> logger,
        IStringLocalizer<AccountController> stringLocalizer)
    {
        _userService = userService;
        _signInManager = signInManager;
        _userManager = userManager;
        _siteService = siteService;
        _loginFormEvents = loginFormEvents;
        _loginFormDisplayManager = loginFormDisplayManager;
        _updateModelAccessor = updateModelAccessor;
        _logger = logger;
        S = stringLocalizer;
    }

    [AllowAnonymous]
    public async Task<IActionResult> Login(string? returnUrl = null)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return RedirectToLocal(returnUrl);
        }

        foreach (var loginFormEvent in _loginFormEvents)
        {
            if (await loginFormEvent.LoggingInAsync() is { } result)
            {
                return result;
            }
        }

        var form = await _loginFormDisplayManager.BuildEditorAsync(new LoginForm(), _updateModelAccessor.ModelUpdater, isNew: false);

        return LoginPage(form, returnUrl);
    }

    [HttpPost]
    [AllowAnonymous]
    [ActionName(nameof(Login))]
    public async Task<IActionResult> LoginPOST(string? returnUrl = null)
    {
        var form = new LoginForm();
        var shape = await _loginFormDisplayManager.UpdateEditorAsync(form, _updateModelAccessor.ModelUpdater, isNew: false);
        var settings = await _siteService.GetSettingsAsync<LoginSettings>();

        if (settings.DisableLocalLogin)
        {
            ModelState.AddModelError(string.Empty, S["Local login is disabled."]);
        }

        if (ModelState.IsValid)
        {
            await _loginFormEvents.InvokeAsync((formEvent, model) => formEvent.LoggingInAsync(model.UserName!, (key, message) => ModelState.AddModelError(key, message)), form, _logger);
        }

        if (ModelState.IsValid && await SignInAsync(form, form.RememberMe && settings.AllowRememberMe, returnUrl) is { } result)
        {
            return result;
        }

        return LoginPage(shape, returnUrl);
    }

    [HttpPost]
    [AllowAnonymous]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        var userId = _userManager.GetUserId(User);

        await _signInManager.SignOutAsync();

        if (userId is not null)
        {
            _logger.LogInformation("User {UserId} signed out.", userId);
        }

        return RedirectToLocal(returnUrl);
    }

    public IActionResult ChangePassword(string? returnUrl = null)
    {
        ViewData["ReturnUrl"] = returnUrl;

        return View(new ChangePasswordViewModel());
    }

    [HttpPost]
    public async Task<IActionResult> ChangePassword(ChangePasswordViewModel model, string? returnUrl = null)
    {
        if (ModelState.IsValid
            && await _userService.GetAuthenticatedUserAsync(User) is { } user
            && await _userService.ChangePasswordAsync(user, model.CurrentPassword!, model.Password!, AddPasswordError))
        {
            // The change ends all sessions of the user but this one.
            await _signInManager.RefreshSignInAsync(user);

            return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction(nameof(ChangePasswordConfirmation));
        }

        ViewData["ReturnUrl"] = returnUrl;

        return View(model);
    }

    public IActionResult ChangePasswordConfirmation() => View();

    private ViewResult LoginPage(IShape form, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;

        return View(nameof(Login), form);
    }

    private async Task<IActionResult?> SignInAsync(LoginForm form, bool isPersistent, string? returnUrl)
    {
        var user = (User?)await _userService.GetUserAsync(form.UserName!);
        var reasons = new List<string>();
        var authenticated = await _userService.AuthenticateAsync(form.UserName!, form.Password!, (_, message) => reasons.Add(message));

        if (authenticated is null)
        {
            reasons.ForEach(message => ModelState.AddModelError(string.Empty, message));
            await ReportFailureAsync(form, user);

            return null;
        }

        foreach (var loginFormEvent in _loginFormEvents)
        {
            if (await loginFormEvent.ValidatingLoginAsync(authenticated) is { } result)
            {
                return result;
            }
        }

        if (user!.TwoFactorEnabled)
        {
            _logger.LogWarning("User {UserId} has a second factor, which this site can't check; the sign-in is refused.", user.UserId);
            ModelState.AddModelError(string.Empty, S["The specified user is not allowed to sign in."]);

            return null;
        }

        await _signInManager.SignInAsync(authenticated, isPersistent);
        await _loginFormEvents.InvokeAsync((formEvent, item) => formEvent.LoggedInAsync(item), authenticated, _logger);
        _logger.LogInformation("User {UserId} signed in.", user.UserId);

        return RedirectToLocal(returnUrl);
    }

    private async Task ReportFailureAsync(LoginForm form, User? user)
    {
        if (user is null)
        {
            await _loginFormEvents.InvokeAsync((formEvent, name) => formEvent.LoggingInFailedAsync(name), form.UserName!, _logger);
            _logger.LogInformation("A sign-in under an unknown name failed.");

            return;
        }

        if (await _userManager.IsLockedOutAsync(user))
        {
            await _loginFormEvents.InvokeAsync((formEvent, item) => formEvent.IsLockedOutAsync(item), user, _logger);
            _logger.LogWarning("A sign-in of user {UserId}, who is locked out, was refused.", user.UserId);
        }

        await _loginFormEvents.InvokeAsync((formEvent, item) => formEvent.LoggingInFailedAsync(item), (IUser)user, _logger);
        _logger.LogInformation("A sign-in of user {UserId} failed.", user.UserId);
    }

    private void AddPasswordError(string key, string message)
        => ModelState.AddModelError(key == "NewPassword" ? nameof(ChangePasswordViewModel.Password) : key, message);
}
