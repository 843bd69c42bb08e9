namespace OrchardCore.Users.Events;

/// <summary>Says who registers.</summary>
public class UserRegisteringContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserRegisteringContext(IUser user)
    {
        User = user;
    }

    /// <summary>Whether the user isn't to be signed in.</summary>
    public bool CancelSignIn { get; set; }

    /// <summary>The user.</summary>
    public IUser User { get; }
}
