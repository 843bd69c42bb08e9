namespace OrchardCore.Users.Events;

/// <summary>Takes part in the reset of forgotten passwords.</summary>
public interface IPasswordRecoveryFormEvents
{
    /// <summary>A new password is about to be set; reported errors prevent it.</summary>
    /// <param name="reportError">Is told the field and the message.</param>
    Task ResettingPasswordAsync(Action<string, string> reportError);

    /// <summary>A new password was set.</summary>
    /// <param name="context">Says whose.</param>
    Task PasswordResetAsync(PasswordRecoveryContext context);

    /// <summary>Somebody asks for a reset; reported errors prevent it.</summary>
    /// <param name="reportError">Is told the field and the message.</param>
    Task RecoveringPasswordAsync(Action<string, string> reportError);

    /// <summary>A user has got a reset token.</summary>
    /// <param name="context">Says who.</param>
    Task PasswordRecoveredAsync(PasswordRecoveryContext context);
}
