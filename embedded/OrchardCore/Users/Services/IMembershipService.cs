using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Checks who somebody is.</summary>
public interface IMembershipService
{
    /// <summary>Returns the user of a name, or null.</summary>
    /// <param name="userName">The user name.</param>
    Task<IUser?> GetUserAsync(string userName);

    /// <summary>Returns whether a password is the user's.</summary>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    Task<bool> CheckPasswordAsync(string userName, string password);

    /// <summary>Returns the principal with which a user is signed in.</summary>
    /// <param name="user">The user.</param>
    Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user);
}
