using System.Globalization;
using System.Security.Claims;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Security;

/// <summary>The roles of a user as the rules know them.</summary>
public static class PartnerRoleReader
{
    private static readonly Dictionary<string, PartnerRoles> _roles = new(StringComparer.OrdinalIgnoreCase)
    {
        [PartnerRoleNames.GlobalAdmin] = PartnerRoles.GlobalAdmin,
        [PartnerRoleNames.AccountAdmin] = PartnerRoles.AccountAdmin,
        [PartnerRoleNames.MpnPartnerAdmin] = PartnerRoles.MpnPartnerAdmin,
        [PartnerRoleNames.BillingAdmin] = PartnerRoles.BillingAdmin,
        [PartnerRoleNames.AdminAgent] = PartnerRoles.AdminAgent,
        [PartnerRoleNames.ComplianceAdmin] = PartnerRoles.ComplianceAdmin,
        [PartnerRoleNames.SalesAgent] = PartnerRoles.SalesAgent,
        [PartnerRoleNames.HelpdeskAgent] = PartnerRoles.HelpdeskAgent,
        [PartnerRoleNames.HostOperator] = PartnerRoles.HostOperator,
        [PartnerRoleNames.HostReviewer] = PartnerRoles.HostReviewer,
        [PartnerRoleNames.HostTaxReviewer] = PartnerRoles.HostTaxReviewer,
        [PartnerRoleNames.HostAuditor] = PartnerRoles.Auditor,
        [PartnerRoleNames.HostCallAgent] = PartnerRoles.CallAgent,
    };

    /// <summary>The name of a role in the reader's language, as a heading or an entry of a list.</summary>
    public static string NameOf(string role)
    {
        var culture = CultureInfo.CurrentUICulture;
        var name = _roles.TryGetValue(role, out var known) ? RuleTexts.Get(known, culture) : role;
        return name.Length == 0 ? name : char.ToUpper(name[0], culture) + name[1..];
    }

    public static PartnerRoles GetPartnerRoles(this ClaimsPrincipal user)
    {
        var roles = PartnerRoles.None;
        foreach (var identity in user.Identities)
        {
            foreach (var claim in identity.FindAll(identity.RoleClaimType))
            {
                roles |= _roles.GetValueOrDefault(claim.Value);
            }
        }

        return roles;
    }
}
