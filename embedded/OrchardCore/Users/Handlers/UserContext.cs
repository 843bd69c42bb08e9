namespace OrchardCore.Users.Handlers;

/// <summary>Says which user something happens to.</summary>
public class UserContext : UserContextBase
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserContext(IUser user)
        : base(user)
    {
    }
}
