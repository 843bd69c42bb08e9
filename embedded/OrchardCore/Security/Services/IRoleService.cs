using System.Security.Claims;

namespace OrchardCore.Security.Services;

/// <summary>Reads the roles of the site.</summary>
public interface IRoleService
{
    /// <summary>Returns all roles.</summary>
    Task<IEnumerable<IRole>> GetRolesAsync();

    /// <summary>Returns the claims that members of a role get; none if there is no such role.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default);

    /// <summary>Returns the names of all roles in the form in which they are compared.</summary>
    Task<IEnumerable<string>> GetNormalizedRoleNamesAsync();

    /// <summary>Returns whether a role is the one that has all permissions.</summary>
    /// <param name="role">The name of the role.</param>
    ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(false);

    /// <summary>Returns whether a role is one that cannot be deleted.</summary>
    /// <param name="role">The name of the role.</param>
    ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(false);
}
