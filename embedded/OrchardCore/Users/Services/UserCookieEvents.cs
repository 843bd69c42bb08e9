using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Roles.Services;

namespace OrchardCore.Users.Services;

/// <summary>Validates the cookie of the signed-in user. Reads no database unless the security stamp is due.</summary>
internal sealed class UserCookieEvents
{
    private readonly SecurityStampChanges _changes;
    private readonly SecurityStampValidatorOptions _options;

    public UserCookieEvents(SecurityStampChanges changes, IOptions<SecurityStampValidatorOptions> options)
    {
        _changes = changes;
        _options = options.Value;
    }

    public async Task ValidatePrincipalAsync(CookieValidatePrincipalContext context)
    {
        var userId = context.Principal?.FindFirst(ClaimTypes.NameIdentifier)?.Value;

        if (_changes.IsChangedSince(userId, context.Properties.IssuedUtc))
        {
            context.Properties.IssuedUtc = null;
        }

        // The validator would find the same, but only after building the services that read users.
        if (IsDue(context.Properties.IssuedUtc))
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }

        if (context.Principal is { } principal)
        {
            await context.HttpContext.RequestServices.GetRequiredService<RoleIdentities>().AddToAsync(principal);
        }
    }

    private bool IsDue(DateTimeOffset? issued) =>
        issued is null || (_options.TimeProvider ?? TimeProvider.System).GetUtcNow() - issued > _options.ValidationInterval;
}
