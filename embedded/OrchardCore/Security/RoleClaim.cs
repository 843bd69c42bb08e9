using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A claim that each member of a role gets.</summary>
public class RoleClaim
{
    /// <summary>Creates an empty claim.</summary>
    public RoleClaim()
    {
    }

    /// <summary>Creates a claim.</summary>
    /// <param name="type">The claim's type.</param>
    /// <param name="value">The claim's value.</param>
    public RoleClaim(string type, string value)
    {
        ClaimType = type;
        ClaimValue = value;
    }

    /// <summary>The claim's type.</summary>
    public string ClaimType { get; set; } = string.Empty;

    /// <summary>The claim's value.</summary>
    public string ClaimValue { get; set; } = string.Empty;

    /// <summary>Creates the claim that grants a permission.</summary>
    /// <param name="value">The name of the permission.</param>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);

    /// <summary>Returns the claim as users carry it.</summary>
    public Claim ToClaim() => new(ClaimType, ClaimValue);

    /// <summary>Returns a copy.</summary>
    public RoleClaim Clone() => new(ClaimType, ClaimValue);

    /// <summary>The claim as users carry it.</summary>
    /// <param name="claim">The role's claim.</param>
    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();
}
