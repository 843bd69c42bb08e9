namespace OrchardCore.Users.Handlers;

/// <summary>Says which user something happens to.</summary>
public class UserContextBase
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    protected UserContextBase(IUser user)
    {
        User = user;
    }

    /// <summary>The user.</summary>
    public IUser User { get; }
}
