namespace OrchardCore.Users.Events;

/// <summary>Takes part in registrations.</summary>
public interface IRegistrationFormEvents
{
    /// <summary>Somebody is about to register; reported errors prevent it.</summary>
    /// <param name="reportError">Is told the field and the message.</param>
    Task RegistrationValidationAsync(Action<string, string> reportError);

    /// <summary>The user was created and is about to be signed in.</summary>
    /// <param name="context">Says who.</param>
    Task RegisteringAsync(UserRegisteringContext context);

    /// <summary>The user has registered.</summary>
    /// <param name="user">The user.</param>
    Task RegisteredAsync(IUser user);
}
