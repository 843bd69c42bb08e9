using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace OrchardCore.Roles.Services;

internal sealed class RoleService : IRoleService
{
    private readonly RolesAccessor _roles;
    private readonly ISystemRoleProvider _systemRoleProvider;

    public RoleService(RolesAccessor roles, ISystemRoleProvider systemRoleProvider)
    {
        _roles = roles;
        _systemRoleProvider = systemRoleProvider;
    }

    public async Task<IEnumerable<IRole>> GetRolesAsync()
        => (await _roles.GetAsync()).Roles.ConvertAll<IRole>(role => role.Clone());

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(role))
        {
            return [];
        }

        var document = await _roles.GetAsync();
        var found = document.Roles.Find(item => string.Equals(item.RoleName, role, StringComparison.OrdinalIgnoreCase));

        return found is null ? [] : found.RoleClaims.ConvertAll(claim => claim.ToClaim());
    }

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync()
        => (await _roles.GetAsync()).Roles.ConvertAll(role => role.NormalizedRoleName ?? role.RoleName.ToUpperInvariant());

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(_systemRoleProvider.IsAdminRole(role));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(_systemRoleProvider.IsSystemRole(role));
}
