namespace OrchardCore.Users.Events;

/// <summary>Takes part in registrations without doing anything.</summary>
public abstract class RegistrationFormEventsBase : IRegistrationFormEvents
{
    /// <inheritdoc/>
    public virtual Task RegisteredAsync(IUser user) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RegisteringAsync(UserRegisteringContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RegistrationValidationAsync(Action<string, string> reportError) => Task.CompletedTask;
}
