using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace OrchardCore.Roles.Services;

/// <summary>Names the roles of the user; <see cref="RoleIdentities"/> adds what they grant.</summary>
internal sealed class RoleClaimsProvider : IUserClaimsProvider
{
    private readonly UserManager<IUser> _userManager;
    private readonly IdentityOptions _identityOptions;

    public RoleClaimsProvider(UserManager<IUser> userManager, IOptions<IdentityOptions> identityOptions)
    {
        _userManager = userManager;
        _identityOptions = identityOptions.Value;
    }

    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        foreach (var roleName in await _userManager.GetRolesAsync(user))
        {
            claims.AddClaim(new Claim(_identityOptions.ClaimsIdentity.RoleClaimType, roleName));
        }
    }
}
