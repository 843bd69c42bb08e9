using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>The answer to someone whose role doesn't allow an action (GEN-005).</summary>
public static class RoleRefusal
{
    private const PartnerRoles Host =
        PartnerRoles.HostOperator | PartnerRoles.HostReviewer | PartnerRoles.HostTaxReviewer | PartnerRoles.Auditor | PartnerRoles.CallAgent;

    public static IActionResult Create(ClaimsPrincipal user, PartnerAction action)
    {
        // Nobody of a partner gets a role of the host.
        var roles = RoleMatrix.GetRoles(action);
        var own = user.GetPartnerAccountId() is null || (roles & ~Host) == 0 ? roles : roles & ~Host;
        var result = GeneralRules.CheckRole(user.GetPartnerRoles(), own);

        // A site may grant less than the roles usually allow; then the rule has nothing to say.
        return result.IsAllowed
            ? new ForbidResult()
            : new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
    }
}
