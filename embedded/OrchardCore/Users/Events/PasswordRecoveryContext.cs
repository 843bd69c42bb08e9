namespace OrchardCore.Users.Events;

/// <summary>Says whose password is reset.</summary>
public class PasswordRecoveryContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public PasswordRecoveryContext(IUser user)
    {
        User = user;
    }

    /// <summary>The user.</summary>
    public IUser User { get; }
}
