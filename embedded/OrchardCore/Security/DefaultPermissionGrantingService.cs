using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

internal sealed class DefaultPermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim>? claims)
    {
        if (claims is null)
        {
            return false;
        }

        var names = requirement.Permission.GrantingNames;

        foreach (var claim in claims)
        {
            if (string.Equals(claim.Type, Permission.ClaimType, StringComparison.OrdinalIgnoreCase) && names.Contains(claim.Value))
            {
                return true;
            }
        }

        return false;
    }
}
