using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Models;

/// <summary>Who acts: a person of a partner with roles, or host staff and the platform itself, who have none and act by their permissions alone.</summary>
public sealed record MpnActor(string Name, PartnerRoles? Roles)
{
    /// <summary>The platform: background tasks and consequences of other changes.</summary>
    public static MpnActor System { get; } = new("system", null);

    /// <summary>Whether a name that was kept stands for the platform itself.</summary>
    public static bool IsSystem([NotNullWhen(false)] string? name) => string.IsNullOrEmpty(name) || name == System.Name;

    /// <summary>The name for the audit trail, where what the platform does has no user.</summary>
    public string? UserName => IsSystem(Name) ? null : Name;

    public static MpnActor From(ClaimsPrincipal user) => new(user.Identity?.Name ?? string.Empty, user.GetPartnerAccountId() is null ? null : user.GetPartnerRoles());
}
