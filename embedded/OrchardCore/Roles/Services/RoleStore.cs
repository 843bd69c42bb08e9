using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Roles.Models;
using OrchardCore.Security;

namespace OrchardCore.Roles.Services;

/// <summary>Keeps the roles in one cached document. Roles are handed out as copies.</summary>
internal sealed class RoleStore : IRoleClaimStore<IRole>
{
    private readonly IServiceProvider _serviceProvider;
    private readonly ISystemRoleProvider _systemRoleProvider;
    private readonly RolesAccessor _roles;
    private readonly ILogger _logger;
    private readonly IStringLocalizer S;

    public RoleStore(
        IServiceProvider serviceProvider,
        ISystemRoleProvider systemRoleProvider,
        RolesAccessor roles,
        IStringLocalizer<RoleStore> stringLocalizer,
        ILogger<RoleStore> logger)
    {
        _serviceProvider = serviceProvider;
        _systemRoleProvider = systemRoleProvider;
        _roles = roles;
        _logger = logger;
        S = stringLocalizer;
    }

    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        var created = AsRole(role);

        await _roles.ChangeAsync(document => document.Roles.Add(created.Clone()));

        await NotifyAsync<IRoleCreatedEventHandler>(handler => handler.RoleCreatedAsync(created.RoleName));

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var updated = AsRole(role);

        if (IndexOf(await _roles.GetAsync(), updated.NormalizedRoleName) < 0)
        {
            return IdentityResult.Failed(new IdentityError { Description = S["Role not found."] });
        }

        await _roles.ChangeAsync(document => document.Roles[IndexOf(document, updated.NormalizedRoleName)] = updated.Clone());

        await NotifyAsync<IRoleUpdatedEventHandler>(handler => handler.RoleUpdatedAsync(updated.RoleName));

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        var deleted = AsRole(role);

        if (_systemRoleProvider.IsSystemRole(deleted.RoleName))
        {
            return IdentityResult.Failed(new IdentityError { Description = S["Can't delete system roles."] });
        }

        if (IndexOf(await _roles.GetAsync(), deleted.NormalizedRoleName) < 0)
        {
            return IdentityResult.Failed(new IdentityError { Description = S["Role not found."] });
        }

        await _roles.ChangeAsync(document => document.Roles.RemoveAt(IndexOf(document, deleted.NormalizedRoleName)));

        await NotifyAsync<IRoleRemovedEventHandler>(handler => handler.RoleRemovedAsync(deleted.RoleName));

        return IdentityResult.Success;
    }

    public Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => FindAsync(role => string.Equals(role.RoleName, roleId, StringComparison.OrdinalIgnoreCase));

    public Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => FindAsync(role => string.Equals(role.NormalizedRoleName, normalizedRoleName, StringComparison.Ordinal));

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult(AsRole(role).NormalizedRoleName);

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult(role.RoleName.ToUpperInvariant());

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken)
        => Task.FromResult<string?>(role.RoleName);

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        AsRole(role).NormalizedRoleName = normalizedName;

        return Task.CompletedTask;
    }

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        AsRole(role).RoleName = roleName ?? string.Empty;

        return Task.CompletedTask;
    }

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        AsRole(role).RoleClaims.Add(new RoleClaim(claim.Type, claim.Value));

        return Task.CompletedTask;
    }

    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default)
        => Task.FromResult<IList<Claim>>(AsRole(role).RoleClaims.ConvertAll(claim => claim.ToClaim()));

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        AsRole(role).RoleClaims.RemoveAll(item => item.ClaimType == claim.Type && item.ClaimValue == claim.Value);

        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }

    private static Role AsRole(IRole role)
        => role as Role ?? throw new ArgumentException($"Roles of the type {role?.GetType()} can't be stored.", nameof(role));

    private static int IndexOf(RolesDocument document, string? normalizedName)
        => document.Roles.FindIndex(role => string.Equals(role.NormalizedRoleName, normalizedName, StringComparison.Ordinal));

    private async Task<IRole?> FindAsync(Predicate<Role> match)
    {
        var document = await _roles.GetAsync();

        return document.Roles.Find(match)?.Clone();
    }

    private async Task NotifyAsync<THandler>(Func<THandler, Task> notify)
        where THandler : class
    {
        foreach (var handler in _serviceProvider.GetServices<THandler>())
        {
            try
            {
                await notify(handler);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                _logger.LogError(exception, "{Handler} failed to handle the change of a role.", handler.GetType().FullName);
            }
        }
    }
}
