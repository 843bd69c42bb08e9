using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Roles.Services;

namespace OrchardCore.Users.Services;

internal sealed class DefaultUserClaimsPrincipalProviderFactory : UserClaimsPrincipalFactory<IUser>
{
    private readonly IEnumerable<IUserClaimsProvider> _claimsProviders;
    private readonly RoleIdentities _roleIdentities;

    public DefaultUserClaimsPrincipalProviderFactory(
        UserManager<IUser> userManager,
        IOptions<IdentityOptions> identityOptions,
        IEnumerable<IUserClaimsProvider> claimsProviders,
        RoleIdentities roleIdentities)
        : base(userManager, identityOptions)
    {
        _claimsProviders = claimsProviders;
        _roleIdentities = roleIdentities;
    }

    public override async Task<ClaimsPrincipal> CreateAsync(IUser user)
    {
        var principal = await base.CreateAsync(user);

        await _roleIdentities.AddToAsync(principal);

        return principal;
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var claims = await base.GenerateClaimsAsync(user);

        // Identity's own e-mail claim repeats the one of the provider.
        if (claims.FindFirst(Options.ClaimsIdentity.EmailClaimType) is { } email)
        {
            claims.TryRemoveClaim(email);
        }

        foreach (var provider in _claimsProviders)
        {
            await provider.GenerateAsync(user, claims);
        }

        return claims;
    }
}
