namespace OrchardCore.Users.Services;

/// <summary>Makes identifiers of users.</summary>
public interface IUserIdGenerator
{
    /// <summary>Returns a new identifier.</summary>
    /// <param name="user">The user.</param>
    string GenerateUniqueId(IUser user);
}
