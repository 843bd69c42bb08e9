using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>The roles that may associate an MPN ID with the tenant of an account, and take the association away.</summary>
public static class MpnRoles
{
    private const PartnerPrograms Csp =
        PartnerPrograms.CspDirectBill | PartnerPrograms.CspIndirectProvider | PartnerPrograms.CspIndirectReseller;

    public static PartnerRoles Get(PartnerAccountPart account, MpnSettings settings) =>
        settings.RestrictCspToGlobalAdmin && account.Programs.Any(IsCsp)
            ? PartnerRoles.GlobalAdmin
            : RoleMatrix.GetRoles(PartnerAction.AssociateMpnId);

    private static bool IsCsp(string name) => Enum.TryParse<PartnerPrograms>(name, out var program) && (program & Csp) != 0;
}
