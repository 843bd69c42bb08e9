using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>A claim of a user.</summary>
public class UserClaim
{
    /// <summary>The claim's type.</summary>
    public string ClaimType { get; set; } = string.Empty;

    /// <summary>The claim's value.</summary>
    public string ClaimValue { get; set; } = string.Empty;

    /// <summary>Returns the claim as principals carry it.</summary>
    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
