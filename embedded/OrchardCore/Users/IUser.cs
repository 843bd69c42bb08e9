namespace OrchardCore.Users;

/// <summary>Somebody who can sign in.</summary>
public interface IUser
{
    /// <summary>The name with which the user signs in.</summary>
    string UserName { get; }
}
