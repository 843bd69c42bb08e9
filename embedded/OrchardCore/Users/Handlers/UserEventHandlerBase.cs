namespace OrchardCore.Users.Handlers;

/// <summary>Is told what happens to users, and does nothing.</summary>
public abstract class UserEventHandlerBase : IUserEventHandler
{
    /// <inheritdoc/>
    public virtual Task CreatingAsync(UserCreateContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task CreatedAsync(UserCreateContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DeletingAsync(UserDeleteContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DeletedAsync(UserDeleteContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatingAsync(UserUpdateContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UpdatedAsync(UserUpdateContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DisabledAsync(UserContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task EnabledAsync(UserContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ConfirmedAsync(UserConfirmContext context) => Task.CompletedTask;
}
