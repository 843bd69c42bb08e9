using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Clouds.Security;

/// <summary>Keeps out of the platform's pages who was signed in by an authority of another cloud (CLD-005).</summary>
public sealed class CloudIssuerFilter : IAsyncAuthorizationFilter
{
    private const string PlatformAreas = "PartnerPlatform.";

    private readonly ICloudIssuerPolicy _policy;

    public CloudIssuerFilter(ICloudIssuerPolicy policy)
    {
        _policy = policy;
    }

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var user = context.HttpContext.User;
        if (user.Identity?.IsAuthenticated != true
            || !context.RouteData.Values.TryGetValue("area", out var area)
            || area is not string areaName
            || !areaName.StartsWith(PlatformAreas, StringComparison.Ordinal))
        {
            return;
        }

        var result = await _policy.CheckAsync(user);
        if (!result.IsAllowed)
        {
            context.Result = new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
        }
    }
}
