namespace OrchardCore.Users.Handlers;

/// <summary>Says what a user confirmed.</summary>
public class UserConfirmContext : UserContext
{
    /// <summary>Creates the context.</summary>
    /// <param name="user">The user.</param>
    public UserConfirmContext(IUser user)
        : base(user)
    {
    }

    /// <summary>What was confirmed.</summary>
    public UserConfirmationType ConfirmationType { get; set; }
}
