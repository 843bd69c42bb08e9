namespace OrchardCore.Users.Events;

/// <summary>Takes part in the reset of forgotten passwords without doing anything.</summary>
public abstract class PasswordRecoveryFormEvents : IPasswordRecoveryFormEvents
{
    /// <inheritdoc/>
    public virtual Task PasswordRecoveredAsync(PasswordRecoveryContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task PasswordResetAsync(PasswordRecoveryContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RecoveringPasswordAsync(Action<string, string> reportError) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ResettingPasswordAsync(Action<string, string> reportError) => Task.CompletedTask;
}
