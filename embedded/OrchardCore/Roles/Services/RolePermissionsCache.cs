using System.Collections.Frozen;
using System.Security.Claims;
using OrchardCore.Roles.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Services;

/// <summary>
/// The permissions of each role, in the form in which a request needs them. Made again only when the document of roles
/// has changed.
/// </summary>
internal sealed class RolePermissionsCache
{
    /// <summary>Marks the identities that hold the claims of a role; they are never written to the cookie.</summary>
    public const string IdentityLabel = "OrchardCore.Roles";

    private Snapshot? _snapshot;

    public Snapshot Get(RolesDocument document)
    {
        var snapshot = _snapshot;

        if (snapshot is null || !ReferenceEquals(snapshot.Document, document))
        {
            _snapshot = snapshot = new Snapshot(document);
        }

        return snapshot;
    }

    internal sealed class Snapshot
    {
        private readonly FrozenDictionary<string, FrozenSet<string>> _permissions;
        private readonly FrozenDictionary<string, ClaimsIdentity> _identities;

        public Snapshot(RolesDocument document)
        {
            Document = document;
            _permissions = document.Roles.ToFrozenDictionary(
                role => role.RoleName,
                role => role.RoleClaims
                    .Where(claim => claim.ClaimType == Permission.ClaimType)
                    .Select(claim => claim.ClaimValue)
                    .ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                StringComparer.OrdinalIgnoreCase);
            _identities = document.Roles.ToFrozenDictionary(
                role => role.RoleName,
                role => new ClaimsIdentity(role.RoleClaims.Select(claim => claim.ToClaim())) { Label = IdentityLabel },
                StringComparer.OrdinalIgnoreCase);
        }

        public RolesDocument Document { get; }

        /// <summary>The claims of a role, as an identity that is shared by all requests.</summary>
        public ClaimsIdentity? GetIdentity(string roleName) => _identities.GetValueOrDefault(roleName);

        public bool IsGranted(string roleName, Permission permission)
        {
            if (!_permissions.TryGetValue(roleName, out var granted) || granted.Count == 0)
            {
                return false;
            }

            foreach (var name in permission.GrantingNames)
            {
                if (granted.Contains(name))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
