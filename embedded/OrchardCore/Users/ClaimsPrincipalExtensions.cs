using System.Security.Claims;

namespace OrchardCore.Users;

/// <summary>Claims in a form that can be stored.</summary>
public static class ClaimsPrincipalExtensions
{
    /// <summary>Returns the claims of a principal.</summary>
    /// <param name="principal">The principal.</param>
    public static IEnumerable<SerializableClaim> GetSerializableClaims(this ClaimsPrincipal principal)
        => principal.Claims.Select(claim => new SerializableClaim
        {
            Subject = claim.Subject?.Name,
            Issuer = claim.Issuer,
            OriginalIssuer = claim.OriginalIssuer,
            Properties = [.. claim.Properties],
            Type = claim.Type,
            Value = claim.Value,
            ValueType = claim.ValueType,
        });
}
