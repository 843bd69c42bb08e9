using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Roles.Models;

namespace OrchardCore.Roles.Services;

/// <summary>
/// Gives a principal the claims of the roles that it names. They are not part of the cookie: it stays small, and a
/// change of a role is effective at once.
/// </summary>
internal sealed class RoleIdentities
{
    private readonly IDocumentManager<RolesDocument> _documentManager;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly RolePermissionsCache _cache;

    public RoleIdentities(
        IDocumentManager<RolesDocument> documentManager,
        ISystemRoleProvider systemRoleProvider,
        RolePermissionsCache cache)
    {
        _documentManager = documentManager;
        _systemRoleProvider = systemRoleProvider;
        _cache = cache;
    }

    public async ValueTask AddToAsync(ClaimsPrincipal principal)
    {
        if (principal.Identity is not ClaimsIdentity { IsAuthenticated: true } identity || HasAny(principal))
        {
            return;
        }

        RolePermissionsCache.Snapshot? roles = null;

        foreach (var claim in identity.Claims)
        {
            if (claim.Type == identity.RoleClaimType && !_systemRoleProvider.IsAdminRole(claim.Value))
            {
                roles ??= _cache.Get(await _documentManager.GetOrCreateImmutableAsync());

                if (roles.GetIdentity(claim.Value) is { } roleIdentity)
                {
                    principal.AddIdentity(roleIdentity);
                }
            }
        }
    }

    /// <summary>Returns the principal without the claims that come from roles.</summary>
    public static ClaimsPrincipal RemoveFrom(ClaimsPrincipal principal)
        => HasAny(principal)
            ? new ClaimsPrincipal(principal.Identities.Where(identity => identity.Label != RolePermissionsCache.IdentityLabel))
            : principal;

    private static bool HasAny(ClaimsPrincipal principal)
    {
        foreach (var identity in principal.Identities)
        {
            if (identity.Label == RolePermissionsCache.IdentityLabel)
            {
                return true;
            }
        }

        return false;
    }
}
