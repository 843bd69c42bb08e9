using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>The answer to someone whose role doesn't allow an action (GEN-005).</summary>
public static class RoleRefusal
{
    public static IActionResult Create(ClaimsPrincipal user, PartnerAction action)
    {
        var result = GeneralRules.CheckRole(user.GetPartnerRoles(), action);

        // A site may grant less than the roles usually allow; then the rule has nothing to say.
        return result.IsAllowed
            ? new ForbidResult()
            : new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
    }
}
