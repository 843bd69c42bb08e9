using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

/// <summary>Takes part in signing in without doing anything.</summary>
public abstract class LoginFormEventBase : ILoginFormEvent
{
    /// <inheritdoc/>
    public virtual Task LoggingInAsync(string userName, Action<string, string> reportError) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LoggingInFailedAsync(string userName) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LoggingInFailedAsync(IUser user) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task IsLockedOutAsync(IUser user) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LoggedInAsync(IUser user) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task<IActionResult?> LoggingInAsync() => Task.FromResult<IActionResult?>(null);

    /// <inheritdoc/>
    public virtual Task<IActionResult?> ValidatingLoginAsync(IUser user) => Task.FromResult<IActionResult?>(null);
}
