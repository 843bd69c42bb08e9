using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Users.Controllers;

/// <summary>
/// Forgotten passwords. What the pages say never depends on whether somebody has an account.
/// </summary>
[AllowAnonymous]
[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ResetPasswordController : Controller
{
    private readonly IUserService _userService;
    private readonly ISiteService _siteService;
    private readonly IEnumerable<IPasswordRecoveryFormEvents> _passwordRecoveryFormEvents;
    private readonly IDisplayManager<ForgotPasswordForm> _forgotPasswordDisplayManager;
    private readonly IDisplayManager<ResetPasswordForm> _resetPasswordDisplayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly UserEmailService _userEmailService;
    private readonly ILogger _logger;

    public ResetPasswordController(
        IUserService userService,
        ISiteService siteService,
        IEnumerable<IPasswordRecoveryFormEvents> passwordRecoveryFormEvents,
        IDisplayManager<ForgotPasswordForm> forgotPasswordDisplayManager,
        IDisplayManager<ResetPasswordForm> resetPasswordDisplayManager,
        IUpdateModelAccessor updateModelAccessor,
        UserEmailService userEmailService,
        ILogger<ResetPasswordController> logger)
    {
        _userService = userService;
        _siteService = siteService;
        _passwordRecoveryFormEvents = passwordRecoveryFormEvents;
        _forgotPasswordDisplayManager = forgotPasswordDisplayManager;
        _resetPasswordDisplayManager = resetPasswordDisplayManager;
        _updateModelAccessor = updateModelAccessor;
        _userEmailService = userEmailService;
        _logger = logger;
    }

    public async Task<IActionResult> ForgotPassword()
    {
        if (!await IsAllowedAsync())
        {
            return NotFound();
        }

        return View(await _forgotPasswordDisplayManager.BuildEditorAsync(new ForgotPasswordForm(), _updateModelAccessor.ModelUpdater, isNew: false));
    }

    [HttpPost]
    [ActionName(nameof(ForgotPassword))]
    public async Task<IActionResult> ForgotPasswordPOST()
    {
        if (!await IsAllowedAsync())
        {
            return NotFound();
        }

        var form = new ForgotPasswordForm();
        var shape = await _forgotPasswordDisplayManager.UpdateEditorAsync(form, _updateModelAccessor.ModelUpdater, isNew: false);

        if (ModelState.IsValid)
        {
            await _passwordRecoveryFormEvents.InvokeAsync((formEvent, state) => formEvent.RecoveringPasswordAsync((key, message) => state.AddModelError(key, message)), ModelState, _logger);
        }

        if (!ModelState.IsValid)
        {
            return View(shape);
        }

        if (await _userService.GetForgotPasswordUserAsync(form.UsernameOrEmail!) is User { Email.Length: > 0 } user)
        {
            var link = Url.Action(nameof(ResetPassword), "ResetPassword", new { code = user.ResetToken }, Request.Scheme);

            // The message leaves after the response, which thus takes equally long for everybody.
            await _userEmailService.SendResetPasswordLaterAsync(user, link!);

            await _passwordRecoveryFormEvents.InvokeAsync((formEvent, context) => formEvent.PasswordRecoveredAsync(context), new PasswordRecoveryContext(user), _logger);
            _logger.LogInformation("User {UserId} asked for a new password.", user.UserId);
        }

        return RedirectToAction(nameof(ForgotPasswordConfirmation));
    }

    public IActionResult ForgotPasswordConfirmation() => View();

    public async Task<IActionResult> ResetPassword(string? code = null)
    {
        if (!await IsAllowedAsync() || string.IsNullOrWhiteSpace(code))
        {
            return NotFound();
        }

        // The address holds the token: it must not leave with the next request.
        Response.Headers["Referrer-Policy"] = "no-referrer";

        return View(await _resetPasswordDisplayManager.BuildEditorAsync(new ResetPasswordForm { ResetToken = code }, _updateModelAccessor.ModelUpdater, isNew: false));
    }

    [HttpPost]
    [ActionName(nameof(ResetPassword))]
    public async Task<IActionResult> ResetPasswordPOST()
    {
        if (!await IsAllowedAsync())
        {
            return NotFound();
        }

        var form = new ResetPasswordForm();
        var shape = await _resetPasswordDisplayManager.UpdateEditorAsync(form, _updateModelAccessor.ModelUpdater, isNew: false);

        if (ModelState.IsValid)
        {
            await _passwordRecoveryFormEvents.InvokeAsync((formEvent, state) => formEvent.ResettingPasswordAsync((key, message) => state.AddModelError(key, message)), ModelState, _logger);
        }

        if (ModelState.IsValid
            && await _userService.ResetPasswordAsync(form.UsernameOrEmail!, form.ResetToken!, form.NewPassword!, AddError))
        {
            return RedirectToAction(nameof(ResetPasswordConfirmation));
        }

        return View(shape);
    }

    public IActionResult ResetPasswordConfirmation() => View();

    private void AddError(string key, string message)
        => ModelState.AddModelError(key == "Password" ? $"{nameof(ResetPasswordForm)}.NewPassword" : string.Empty, message);

    private async Task<bool> IsAllowedAsync() => (await _siteService.GetSettingsAsync<ResetPasswordSettings>()).AllowResetPassword;
}
