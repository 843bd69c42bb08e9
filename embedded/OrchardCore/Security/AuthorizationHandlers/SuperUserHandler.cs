using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Settings;

namespace OrchardCore.Security.AuthorizationHandlers;

/// <summary>Grants everything to the user who set the site up.</summary>
internal sealed class SuperUserHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly ISiteService _siteService;

    public SuperUserHandler(ISiteService siteService)
    {
        _siteService = siteService;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        var userId = context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value;

        if (!string.IsNullOrEmpty(userId)
            && string.Equals(userId, (await _siteService.GetSiteSettingsAsync()).SuperUser, StringComparison.OrdinalIgnoreCase))
        {
            context.Succeed(requirement);
        }
    }
}
