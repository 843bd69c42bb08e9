using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>The roles that may associate an MPN ID with the tenant of an account.</summary>
public static class MpnRoles
{
    private const string CspPrefix = "Csp";

    public static PartnerRoles Get(PartnerAccountPart account, MpnSettings settings) =>
        settings.RestrictCspToGlobalAdmin && account.Programs.Any(program => program.StartsWith(CspPrefix, StringComparison.OrdinalIgnoreCase))
            ? PartnerRoles.GlobalAdmin
            : RoleMatrix.GetRoles(PartnerAction.AssociateMpnId);
}
