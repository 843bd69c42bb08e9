namespace OrchardCore.Users.Handlers;

/// <summary>Says which user is created.</summary>
public class UserCreateContext : UserContextBase
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserCreateContext(IUser user)
        : base(user)
    {
    }

    /// <summary>Whether the user isn't to be created.</summary>
    public bool Cancel { get; set; }
}
