using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Settings;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed class UserService : IUserService
{
    private readonly SignInManager<IUser> _signInManager;
    private readonly UserManager<IUser> _userManager;
    private readonly IdentityOptions _identityOptions;
    private readonly IEnumerable<IPasswordRecoveryFormEvents> _passwordRecoveryFormEvents;
    private readonly IEnumerable<IRegistrationFormEvents> _registrationFormEvents;
    private readonly RegistrationOptions _registrationOptions;
    private readonly ISiteService _siteService;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly IEnumerable<IUserEventHandler> _handlers;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public UserService(
        SignInManager<IUser> signInManager,
        UserManager<IUser> userManager,
        IOptions<IdentityOptions> identityOptions,
        IEnumerable<IPasswordRecoveryFormEvents> passwordRecoveryFormEvents,
        IEnumerable<IRegistrationFormEvents> registrationFormEvents,
        IOptions<RegistrationOptions> registrationOptions,
        ISiteService siteService,
        ISystemRoleProvider systemRoleProvider,
        IEnumerable<IUserEventHandler> handlers,
        ILogger<UserService> logger,
        IStringLocalizer<UserService> stringLocalizer)
    {
        _signInManager = signInManager;
        _userManager = userManager;
        _identityOptions = identityOptions.Value;
        _passwordRecoveryFormEvents = passwordRecoveryFormEvents;
        _registrationFormEvents = registrationFormEvents;
        _registrationOptions = registrationOptions.Value;
        _siteService = siteService;
        _systemRoleProvider = systemRoleProvider;
        _handlers = handlers;
        _logger = logger;
        S = stringLocalizer;
    }

    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        if ((await _siteService.GetSettingsAsync<LoginSettings>()).DisableLocalLogin)
        {
            reportError(string.Empty, S["Local login is disabled."]);

            return null;
        }

        if (await GetUserAsync(usernameOrEmail) is not User user)
        {
            SpendTimeOfPasswordCheck(password);
            reportError(string.Empty, S["The specified username/password couple is invalid."]);

            return null;
        }

        var result = await _signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);

        if (!result.Succeeded)
        {
            // A message of its own for locked accounts would tell which accounts exist.
            reportError(string.Empty, S["The specified username/password couple is invalid."]);

            return null;
        }

        if (!user.IsEnabled)
        {
            reportError(string.Empty, S["The specified user is not allowed to sign in."]);

            return null;
        }

        return user;
    }

    public async Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError)
    {
        if (user is not User newUser)
        {
            throw new ArgumentException($"Users of the type {user?.GetType()} can't be stored.", nameof(user));
        }

        var errors = false;

        void Report(string key, string message)
        {
            errors = true;
            reportError(key, message);
        }

        if (string.IsNullOrWhiteSpace(newUser.UserName))
        {
            Report(nameof(newUser.UserName), S["A user name is required."]);
        }

        var result = IdentityResult.Success;

        if (!errors)
        {
            result = password is null ? await _userManager.CreateAsync(newUser) : await _userManager.CreateAsync(newUser, password);
        }

        if (!result.Succeeded)
        {
            ProcessValidationErrors(result.Errors, newUser, Report);
        }

        if (errors || !result.Succeeded)
        {
            return null;
        }

        _logger.LogInformation("User {UserId} was created.", newUser.UserId);

        return newUser;
    }

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError)
    {
        var token = await _userManager.GenerateChangeEmailTokenAsync(user, newEmail);
        var result = await _userManager.ChangeEmailAsync(user, newEmail, token);

        if (!result.Succeeded)
        {
            ProcessValidationErrors(result.Errors, (User)user, reportError);
        }

        return result.Succeeded;
    }

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError)
    {
        var result = await _userManager.ChangePasswordAsync(user, currentPassword, newPassword);

        if (!result.Succeeded)
        {
            ProcessValidationErrors(result.Errors, (User)user, (key, message) =>
                reportError(key == "Password" ? "NewPassword" : key, message));
        }

        return result.Succeeded;
    }

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal)
        => principal is null ? null : await _userManager.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail)
    {
        if (string.IsNullOrWhiteSpace(usernameOrEmail))
        {
            return null;
        }

        var user = await _userManager.FindByNameAsync(usernameOrEmail);

        if (user is null && _identityOptions.User.RequireUniqueEmail)
        {
            user = await _userManager.FindByEmailAsync(usernameOrEmail);
        }

        return user;
    }

    public async Task<IUser?> GetUserByUniqueIdAsync(string userId)
        => string.IsNullOrEmpty(userId) ? null : await _userManager.FindByIdAsync(userId);

    public async Task<IUser?> GetForgotPasswordUserAsync(string userId)
    {
        if (await GetUserAsync(userId) is not User user || !user.IsEnabled)
        {
            return null;
        }

        if (_registrationOptions.UsersMustValidateEmail && !user.EmailConfirmed)
        {
            return null;
        }

        var token = await _userManager.GeneratePasswordResetTokenAsync(user);
        user.ResetToken = Convert.ToBase64String(Encoding.UTF8.GetBytes(token));

        return user;
    }

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        var errors = false;

        void Report(string key, string message)
        {
            errors = true;
            reportError(key, message);
        }

        if (string.IsNullOrWhiteSpace(usernameOrEmail))
        {
            Report("UsernameOrEmail", S["A user name or e-mail address is required."]);
        }

        if (string.IsNullOrWhiteSpace(newPassword))
        {
            Report("Password", S["A password is required."]);
        }

        var token = DecodeToken(resetToken);

        if (token is null)
        {
            Report(string.Empty, S["The link is not valid, or no longer. Ask for a new one."]);
        }

        if (errors)
        {
            return false;
        }

        // An unknown user and a token of somebody else get the same answer.
        if (await GetUserAsync(usernameOrEmail) is not User user || !user.IsEnabled)
        {
            Report(string.Empty, S["The link is not valid, or no longer. Ask for a new one."]);

            return false;
        }

        var result = await _userManager.ResetPasswordAsync(user, token!, newPassword);

        if (!result.Succeeded)
        {
            ProcessValidationErrors(result.Errors, user, Report);

            return false;
        }

        await _userManager.SetLockoutEndDateAsync(user, null);

        var context = new PasswordRecoveryContext(user);

        foreach (var formEvents in _passwordRecoveryFormEvents)
        {
            await formEvents.PasswordResetAsync(context);
        }

        _logger.LogInformation("The password of user {UserId} was reset.", user.UserId);

        return true;
    }

    public async Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser user)
        => user is null ? null : await _signInManager.CreateUserPrincipalAsync(user);

    public async Task<IUser?> RegisterAsync(RegisterUserForm model, Action<string, string> reportError)
    {
        var errors = false;

        void Report(string key, string message)
        {
            errors = true;
            reportError(key, message);
        }

        foreach (var formEvents in _registrationFormEvents)
        {
            await formEvents.RegistrationValidationAsync(Report);
        }

        if (errors)
        {
            return null;
        }

        var user = await CreateUserAsync(
            new User
            {
                UserName = model.UserName!,
                Email = model.Email,
                EmailConfirmed = !_registrationOptions.UsersMustValidateEmail,
                IsEnabled = !_registrationOptions.UsersAreModerated,
            },
            model.Password,
            Report);

        if (user is null)
        {
            return null;
        }

        var context = new UserRegisteringContext(user);

        foreach (var formEvents in _registrationFormEvents)
        {
            await formEvents.RegisteringAsync(context);
        }

        if (!context.CancelSignIn && ((User)user).IsEnabled && ((User)user).EmailConfirmed)
        {
            await _signInManager.SignInAsync(user, isPersistent: false);
        }

        foreach (var formEvents in _registrationFormEvents)
        {
            await formEvents.RegisteredAsync(user);
        }

        return user;
    }

    public async Task<bool> EnableAsync(IUser user)
    {
        if (user is not User { IsEnabled: false } disabled)
        {
            return user is User;
        }

        disabled.IsEnabled = true;

        return await SaveAsync(disabled, (handler, context) => handler.EnabledAsync(context));
    }

    public async Task<bool> DisableAsync(IUser user)
    {
        if (user is not User { IsEnabled: true } enabled)
        {
            return user is User;
        }

        if (await IsLastAdministratorAsync(enabled))
        {
            return false;
        }

        enabled.IsEnabled = false;
        await _userManager.UpdateSecurityStampAsync(enabled);

        return await SaveAsync(enabled, (handler, context) => handler.DisabledAsync(context));
    }

    internal async Task<bool> IsLastAdministratorAsync(User user)
    {
        var adminRole = _systemRoleProvider.GetAdminRole().RoleName;

        if (!await _userManager.IsInRoleAsync(user, adminRole))
        {
            return false;
        }

        var administrators = await _userManager.GetUsersInRoleAsync(adminRole);

        return !administrators.OfType<User>().Any(other => other.IsEnabled && other.UserId != user.UserId);
    }

    private async Task<bool> SaveAsync(User user, Func<IUserEventHandler, UserContext, Task> notify)
    {
        var result = await _userManager.UpdateAsync(user);

        if (!result.Succeeded)
        {
            return false;
        }

        var context = new UserContext(user);
        await _handlers.InvokeAsync((handler, item) => notify(handler, item), context, _logger);

        return true;
    }

    private void SpendTimeOfPasswordCheck(string password)
        => _userManager.PasswordHasher.VerifyHashedPassword(new User { UserName = string.Empty }, UnknownUserPassword.Hash, password ?? string.Empty);

    private static string? DecodeToken(string resetToken)
    {
        if (string.IsNullOrWhiteSpace(resetToken))
        {
            return null;
        }

        var buffer = new byte[resetToken.Length];

        return Convert.TryFromBase64String(resetToken, buffer, out var count) ? Encoding.UTF8.GetString(buffer, 0, count) : null;
    }

    private void ProcessValidationErrors(IEnumerable<IdentityError> errors, User user, Action<string, string> reportError)
    {
        foreach (var error in errors)
        {
            var (key, message) = error.Code switch
            {
                "PasswordRequiresDigit" => ("Password", S["Passwords must have at least one digit character ('0'-'9')."]),
                "PasswordRequiresLower" => ("Password", S["Passwords must have at least one lowercase character ('a'-'z')."]),
                "PasswordRequiresUpper" => ("Password", S["Passwords must have at least one uppercase character ('A'-'Z')."]),
                "PasswordRequiresNonAlphanumeric" => ("Password", S["Passwords must have at least one non letter or digit character."]),
                "PasswordTooShort" => ("Password", S["Passwords must be at least {0} characters.", _identityOptions.Password.RequiredLength]),
                "PasswordRequiresUniqueChars" => ("Password", S["Passwords must contain at least {0} unique characters.", _identityOptions.Password.RequiredUniqueChars]),
                "PasswordMismatch" => ("CurrentPassword", S["Incorrect password."]),
                "InvalidUserName" => ("UserName", S["User name '{0}' is invalid.", user.UserName]),
                "DuplicateUserName" => ("UserName", S["User name '{0}' is already used.", user.UserName]),
                "DuplicateEmail" => ("Email", S["Email '{0}' is already used.", user.Email ?? string.Empty]),
                "InvalidEmail" => ("Email", S["Email '{0}' is invalid.", user.Email ?? string.Empty]),
                "InvalidToken" => (string.Empty, S["The link is not valid, or no longer. Ask for a new one."]),
                _ => (string.Empty, S["Unexpected error: '{0}'.", error.Code]),
            };

            reportError(key, message);
        }
    }
}
