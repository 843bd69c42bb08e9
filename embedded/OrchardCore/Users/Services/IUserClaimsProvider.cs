using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Adds claims to the principal with which a user is signed in.</summary>
public interface IUserClaimsProvider
{
    /// <summary>Adds the claims.</summary>
    /// <param name="user">The user.</param>
    /// <param name="claims">The identity to add to.</param>
    Task GenerateAsync(IUser user, ClaimsIdentity claims);
}
