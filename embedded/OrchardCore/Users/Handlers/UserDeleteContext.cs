namespace OrchardCore.Users.Handlers;

/// <summary>Says which user is deleted.</summary>
public class UserDeleteContext : UserContextBase
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Whether the user isn't to be deleted.</summary>
    public bool Cancel { get; set; }
}
