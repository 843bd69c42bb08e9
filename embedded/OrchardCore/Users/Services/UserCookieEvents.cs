using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Roles.Services;

namespace OrchardCore.Users.Services;

/// <summary>Validates the cookie of the signed-in user. Reads no database unless the security stamp is due.</summary>
internal sealed class UserCookieEvents
{
    private readonly SecurityStampChanges _changes;

    public UserCookieEvents(SecurityStampChanges changes)
    {
        _changes = changes;
    }

    public async Task ValidatePrincipalAsync(CookieValidatePrincipalContext context)
    {
        var userId = context.Principal?.FindFirst(ClaimTypes.NameIdentifier)?.Value;

        if (_changes.IsChangedSince(userId, context.Properties.IssuedUtc))
        {
            context.Properties.IssuedUtc = null;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);

        if (context.Principal is { } principal)
        {
            await context.HttpContext.RequestServices.GetRequiredService<RoleIdentities>().AddToAsync(principal);
        }
    }
}
