using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

/// <summary>Takes part in signing in.</summary>
public interface ILoginFormEvent
{
    /// <summary>Somebody failed to sign in under a name that no user has.</summary>
    /// <param name="userName">The name that was entered.</param>
    Task LoggingInFailedAsync(string userName);

    /// <summary>A user failed to sign in.</summary>
    /// <param name="user">The user.</param>
    Task LoggingInFailedAsync(IUser user);

    /// <summary>A user who is locked out tried to sign in.</summary>
    /// <param name="user">The user.</param>
    Task IsLockedOutAsync(IUser user);

    /// <summary>A user has signed in.</summary>
    /// <param name="user">The user.</param>
    Task LoggedInAsync(IUser user);

    /// <summary>Somebody is about to sign in; reported errors prevent it.</summary>
    /// <param name="userName">The name that was entered.</param>
    /// <param name="reportError">Is told the field and the message.</param>
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    /// <summary>The form is about to be shown. Returns what to show instead, or null.</summary>
    Task<IActionResult?> LoggingInAsync();

    /// <summary>A user gave the right password. Returns what to show instead of signing in, or null.</summary>
    /// <param name="user">The user.</param>
    Task<IActionResult?> ValidatingLoginAsync(IUser user);
}
