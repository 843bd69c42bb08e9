using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security.Services;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardCore.Users.Services;

/// <content>Roles, claims, external accounts, lockout and second factors of users.</content>
internal sealed partial class UserStore : IUserRoleStore<IUser>, IUserClaimStore<IUser>, IUserLoginStore<IUser>, IUserLockoutStore<IUser>, IUserTwoFactorStore<IUser>
{
    public async Task AddToRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
    {
        var roleNames = await _roleService.GetRoleNamesAsync();
        var roleName = roleNames.FirstOrDefault(name => Matches(name, normalizedRoleName))
            ?? throw new InvalidOperationException($"Role {normalizedRoleName} does not exist.");

        var roles = AsUser(user).RoleNames;

        if (!roles.Any(name => Matches(name, normalizedRoleName)))
        {
            roles.Add(roleName);
        }
    }

    public Task RemoveFromRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
    {
        var roles = AsUser(user).RoleNames;

        foreach (var name in roles.Where(name => Matches(name, normalizedRoleName)).ToList())
        {
            roles.Remove(name);
        }

        return Task.CompletedTask;
    }

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<string>>([.. AsUser(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string normalizedRoleName, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).RoleNames.Any(name => Matches(name, normalizedRoleName)));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string normalizedRoleName, CancellationToken cancellationToken)
    {
        var users = await _session.Query<User, UserByRoleNameIndex>(index => index.RoleName == normalizedRoleName).ListAsync(cancellationToken);

        return [.. users];
    }

    public Task<IList<Claim>> GetClaimsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<Claim>>([.. AsUser(user).UserClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var userClaims = AsUser(user).UserClaims;

        foreach (var claim in claims)
        {
            userClaims.Add(new UserClaim { ClaimType = claim.Type, ClaimValue = claim.Value });
        }

        return Task.CompletedTask;
    }

    public Task ReplaceClaimAsync(IUser user, Claim claim, Claim newClaim, CancellationToken cancellationToken)
    {
        foreach (var userClaim in AsUser(user).UserClaims.Where(item => IsSame(item, claim)))
        {
            userClaim.ClaimType = newClaim.Type;
            userClaim.ClaimValue = newClaim.Value;
        }

        return Task.CompletedTask;
    }

    public Task RemoveClaimsAsync(IUser user, IEnumerable<Claim> claims, CancellationToken cancellationToken)
    {
        var userClaims = AsUser(user).UserClaims;

        foreach (var userClaim in userClaims.Where(item => claims.Any(claim => IsSame(item, claim))).ToList())
        {
            userClaims.Remove(userClaim);
        }

        return Task.CompletedTask;
    }

    public async Task<IList<IUser>> GetUsersForClaimAsync(Claim claim, CancellationToken cancellationToken)
    {
        var type = claim.Type;
        var value = claim.Value;
        var users = await _session.Query<User, UserByClaimIndex>(index => index.ClaimType == type && index.ClaimValue == value).ListAsync(cancellationToken);

        return [.. users];
    }

    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
    {
        var logins = AsUser(user).LoginInfos;

        if (logins.Any(item => item.LoginProvider == login.LoginProvider))
        {
            throw new InvalidOperationException($"Provider {login.LoginProvider} is already linked for the user.");
        }

        logins.Add(login);

        return Task.CompletedTask;
    }

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
    {
        var logins = AsUser(user).LoginInfos;

        if (logins.FirstOrDefault(item => item.LoginProvider == loginProvider && item.ProviderKey == providerKey) is { } login)
        {
            logins.Remove(login);
        }

        return Task.CompletedTask;
    }

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<IList<UserLoginInfo>>([.. AsUser(user).LoginInfos]);

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
        => await _session.Query<User, UserByLoginInfoIndex>(index => index.LoginProvider == loginProvider && index.ProviderKey == providerKey).FirstOrDefaultAsync(cancellationToken);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult<DateTimeOffset?>(AsUser(user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
        => Set(user, item => item.LockoutEndUtc = lockoutEnd?.UtcDateTime);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(++AsUser(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Set(user, item => item.AccessFailedCount = 0);

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
        => Set(user, item => item.IsLockoutEnabled = enabled);

    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
        => Set(user, item => item.TwoFactorEnabled = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(AsUser(user).TwoFactorEnabled);

    private static bool IsSame(UserClaim userClaim, Claim claim)
        => userClaim.ClaimType == claim.Type && userClaim.ClaimValue == claim.Value;

    private bool Matches(string roleName, string normalizedRoleName)
        => string.Equals(_keyNormalizer.NormalizeName(roleName), normalizedRoleName, StringComparison.Ordinal);
}
