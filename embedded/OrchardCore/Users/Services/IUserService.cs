using System.Security.Claims;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>
/// What is done with users. Methods that take <c>reportError</c> call it with the name of the field and a message for
/// the person.
/// </summary>
public interface IUserService
{
    /// <summary>Returns the user with a name (or a unique e-mail address) and password, or null with the reason reported.</summary>
    /// <param name="usernameOrEmail">The user name or e-mail address.</param>
    /// <param name="password">The password.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError);

    /// <summary>Stores a new user, or returns null with the reasons reported.</summary>
    /// <param name="user">The user.</param>
    /// <param name="password">The password; null for none.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<IUser?> CreateUserAsync(IUser user, string? password, Action<string, string> reportError);

    /// <summary>Changes the e-mail address of a user.</summary>
    /// <param name="user">The user.</param>
    /// <param name="newEmail">The new address.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError);

    /// <summary>Changes the password of a user who knows the current one.</summary>
    /// <param name="user">The user.</param>
    /// <param name="currentPassword">The current password.</param>
    /// <param name="newPassword">The new password.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError);

    /// <summary>Returns the user of a principal, or null if it is nobody's.</summary>
    /// <param name="principal">The principal.</param>
    Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal);

    /// <summary>Returns the user with a name or e-mail address, or null.</summary>
    /// <param name="usernameOrEmail">The user name or e-mail address.</param>
    Task<IUser?> GetUserAsync(string usernameOrEmail);

    /// <summary>Returns the user with an identifier, or null.</summary>
    /// <param name="userId">The identifier.</param>
    Task<IUser?> GetUserByUniqueIdAsync(string userId);

    /// <summary>Returns the user who forgot the password, with a new reset token, or null.</summary>
    /// <param name="userId">The user name or e-mail address.</param>
    Task<IUser?> GetForgotPasswordUserAsync(string userId);

    /// <summary>Sets the password of a user who has a reset token.</summary>
    /// <param name="usernameOrEmail">The user name or e-mail address.</param>
    /// <param name="resetToken">The token.</param>
    /// <param name="newPassword">The new password.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError);

    /// <summary>Returns the principal with which a user is signed in.</summary>
    /// <param name="user">The user.</param>
    Task<ClaimsPrincipal?> CreatePrincipalAsync(IUser user);

    /// <summary>Stores a user who registers, or returns null with the reasons reported.</summary>
    /// <param name="model">What the person entered.</param>
    /// <param name="reportError">Is told the reasons of a failure.</param>
    Task<IUser?> RegisterAsync(RegisterUserForm model, Action<string, string> reportError);

    /// <summary>Lets a user sign in again. Returns whether that is so now.</summary>
    /// <param name="user">The user.</param>
    Task<bool> EnableAsync(IUser user);

    /// <summary>Keeps a user from signing in. Returns false for the last enabled administrator.</summary>
    /// <param name="user">The user.</param>
    Task<bool> DisableAsync(IUser user);
}
