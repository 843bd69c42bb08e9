using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace OrchardCore.Users.Services;

internal sealed class EmailClaimsProvider : IUserClaimsProvider
{
    private readonly UserManager<IUser> _userManager;

    public EmailClaimsProvider(UserManager<IUser> userManager)
    {
        _userManager = userManager;
    }

    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        var email = await _userManager.GetEmailAsync(user);

        if (string.IsNullOrEmpty(email))
        {
            return;
        }

        claims.AddClaim(new Claim("email", email));

        var confirmed = await _userManager.IsEmailConfirmedAsync(user);
        claims.AddClaim(new Claim("email_verified", confirmed ? bool.TrueString : bool.FalseString, ClaimValueTypes.Boolean));
    }
}
