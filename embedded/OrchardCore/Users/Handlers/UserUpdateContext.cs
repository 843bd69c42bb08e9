namespace OrchardCore.Users.Handlers;

/// <summary>Says which user is changed.</summary>
public class UserUpdateContext : UserContextBase
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserUpdateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Whether the changes aren't to be stored.</summary>
    public bool Cancel { get; set; }
}
